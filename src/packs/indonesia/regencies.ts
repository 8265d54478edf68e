import type { Coordinates } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** A kabupaten or kota in the two lists that number it. */
export interface Regency {
  /** Kemendagri's four digits; from 71 on the last two say *kota*. */
  readonly code: string;
  /** BPS's four digits: in 199 of 514 they differ, and most of those stand in Kemendagri's list for another place. */
  readonly bps: string;
  /** With its type: *Kabupaten Bandung*. */
  readonly name: string;
  readonly coordinates: Coordinates;
}

/** The 416 kabupaten and 98 kota, with their centres. */
export const regencies: PackTable<Regency> = {
  id: "id.regencies",
  version: "1",
  source: {
    title:
      "Codes, names and centres of Kepmendagri 300.2.2-2138/2025 as published by cahyadsn/wilayah (MIT); " +
      "BPS codes by the bridging table of 2020 (zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-Kemendagri), of Papua as BPS numbers it since 2022",
    url: "https://github.com/cahyadsn/wilayah",
    confidence: "reported",
  },
  effectiveFrom: "2025-04-25",
  get rows() {
    return (rows ??= readRows());
  },
};

/** Read when it is first asked for: most programs never do. */
let rows: readonly Regency[] | undefined;

function readRows(): readonly Regency[] {
  return written
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", bps = "", latitude, longitude, ...words] = line.split(" ");
      return Object.freeze({
        code,
        bps: bps === "=" ? code : bps,
        name: `${typeOf(code)} ${words.join(" ")}`,
        coordinates: { latitude: Number(latitude), longitude: Number(longitude) },
      });
    });
}

/** Those of Jakarta are no self-governing ones. */
function typeOf(code: string): string {
  const type = Number(code.slice(2)) > 70 ? "Kota" : "Kabupaten";
  return code.startsWith("31") ? `${type} Administrasi` : type;
}

/** Code, BPS's code (`=` where it is the same), latitude and longitude of the centre in degrees, name. */
const written = `
1101 1103 3.162 97.437 Aceh Selatan
1102 1104 3.369 97.698 Aceh Tenggara
1103 1105 4.630 97.626 Aceh Timur
1104 1106 4.520 96.881 Aceh Tengah
1105 1107 4.454 96.181 Aceh Barat
1106 1108 5.380 95.515 Aceh Besar
1107 1109 5.054 96.033 Pidie
1108 1111 5.016 97.182 Aceh Utara
1109 1101 2.613 96.086 Simeulue
1110 1102 2.348 97.845 Aceh Singkil
1111 1110 5.094 96.607 Bireuen
1112 = 3.823 96.880 Aceh Barat Daya
1113 = 3.983 97.360 Gayo Lues
1114 1116 4.832 95.678 Aceh Jaya
1115 = 4.164 96.508 Nagan Raya
1116 1114 4.224 97.983 Aceh Tamiang
1117 = 4.770 97.004 Bener Meriah
1118 = 5.125 96.213 Pidie Jaya
1171 = 5.559 95.328 Banda Aceh
1172 = 5.838 95.306 Sabang
1173 1174 5.165 97.111 Lhokseumawe
1174 1173 4.482 97.981 Langsa
1175 = 2.731 97.936 Subulussalam
1201 1204 1.836 98.654 Tapanuli Tengah
1202 1205 2.001 99.065 Tapanuli Utara
1203 = 1.501 99.267 Tapanuli Selatan
1204 1201 1.070 97.725 Nias
1205 1213 3.709 98.224 Langkat
1206 1211 3.118 98.301 Karo
1207 1212 3.480 98.695 Deli Serdang
1208 1209 2.970 99.022 Simalungun
1209 1208 2.805 99.559 Asahan
1210 1207 2.286 100.062 Labuhanbatu
1211 1210 2.841 98.279 Dairi
1212 1206 2.389 99.248 Toba
1213 1202 0.776 99.369 Mandailing Natal
1214 = 0.329 98.099 Nias Selatan
1215 1216 2.549 98.243 Pakpak Bharat
1216 1215 2.261 98.578 Humbang Hasundutan
1217 = 2.562 98.729 Samosir
1218 = 3.366 99.058 Serdang Bedagai
1219 = 3.235 99.473 Batu Bara
1220 = 1.591 99.763 Padang Lawas Utara
1221 = 1.142 99.851 Padang Lawas
1222 = 1.842 100.140 Labuhanbatu Selatan
1223 = 2.411 99.758 Labuhanbatu Utara
1224 = 1.315 97.355 Nias Utara
1225 = 1.031 97.491 Nias Barat
1271 1275 3.629 98.667 Medan
1272 1273 2.961 99.059 Pematangsiantar
1273 1271 1.743 98.789 Sibolga
1274 1272 2.964 99.795 Tanjungbalai
1275 1276 3.600 98.489 Binjai
1276 1274 3.328 99.156 Tebing Tinggi
1277 = 1.391 99.286 Padangsidimpuan
1278 = 1.269 97.587 Gunungsitoli
1301 1302 -1.738 100.879 Pesisir Selatan
1302 1303 -0.984 100.841 Solok
1303 1304 -0.691 101.096 Sijunjung
1304 1305 -0.468 100.584 Tanah Datar
1305 1306 -0.565 100.228 Padang Pariaman
1306 1307 -0.252 100.171 Agam
1307 1308 0.020 100.570 Lima Puluh Kota
1308 1309 0.393 100.087 Pasaman
1309 1301 -1.849 99.337 Kepulauan Mentawai
1310 1311 -1.131 101.557 Dharmasraya
1311 1310 -1.424 101.268 Solok Selatan
1312 = 0.203 99.686 Pasaman Barat
1371 = -0.899 100.438 Padang
1372 = -0.783 100.630 Solok
1373 = -0.653 100.754 Sawahlunto
1374 = -0.472 100.402 Padang Panjang
1375 = -0.300 100.373 Bukittinggi
1376 = -0.227 100.632 Payakumbuh
1377 = -0.609 100.138 Pariaman
1401 1406 0.321 101.066 Kampar
1402 = -0.541 102.332 Indragiri Hulu
1403 1408 1.412 101.643 Bengkalis
1404 1403 -0.233 103.164 Indragiri Hilir
1405 1404 0.218 102.280 Pelalawan
1406 1407 0.943 100.505 Rokan Hulu
1407 1409 1.773 100.749 Rokan Hilir
1408 1405 0.817 101.875 Siak
1409 1401 -0.474 101.506 Kuantan Singingi
1410 = 1.003 102.649 Kepulauan Meranti
1471 = 0.551 101.466 Pekanbaru
1472 1473 1.821 101.282 Dumai
1501 = -2.032 101.465 Kerinci
1502 = -2.193 102.068 Merangin
1503 = -2.306 102.673 Sarolangun
1504 = -1.750 103.098 Batanghari
1505 = -1.612 103.742 Muaro Jambi
1506 1507 -1.071 103.115 Tanjung Jabung Barat
1507 1506 -1.225 103.965 Tanjung Jabung Timur
1508 1509 -1.592 101.927 Bungo
1509 1508 -1.308 102.364 Tebo
1571 = -1.618 103.600 Jambi
1572 = -2.113 101.339 Sungai Penuh
1601 = -4.094 104.105 Ogan Komering Ulu
1602 = -3.364 105.397 Ogan Komering Ilir
1603 = -3.637 103.997 Muara Enim
1604 = -3.829 103.379 Lahat
1605 = -3.165 103.137 Musi Rawas
1606 = -2.450 103.828 Musi Banyuasin
1607 = -2.520 104.687 Banyuasin
1608 1609 -4.074 104.567 Ogan Komering Ulu Timur
1609 1608 -4.589 103.910 Ogan Komering Ulu Selatan
1610 = -3.415 104.605 Ogan Ilir
1611 = -3.751 102.948 Empat Lawang
1612 = -3.201 103.995 Penukal Abab Lematang Ilir
1613 = -2.740 102.744 Musi Rawas Utara
1671 = -2.972 104.741 Palembang
1672 1673 -4.118 103.266 Pagar Alam
1673 1674 -3.263 102.875 Lubuk Linggau
1674 1672 -3.448 104.229 Prabumulih
1701 = -4.348 103.021 Bengkulu Selatan
1702 = -3.430 102.702 Rejang Lebong
1703 = -3.419 102.002 Bengkulu Utara
1704 = -4.611 103.412 Kaur
1705 = -4.052 102.660 Seluma
1706 = -2.690 101.482 Mukomuko
1707 = -3.090 102.248 Lebong
1708 = -3.629 102.644 Kepahiang
1709 = -3.685 102.404 Bengkulu Tengah
1771 = -3.841 102.308 Bengkulu
1801 1803 -5.530 105.501 Lampung Selatan
1802 1805 -4.856 105.272 Lampung Tengah
1803 1806 -4.797 104.807 Lampung Utara
1804 1801 -5.051 104.253 Lampung Barat
1805 1808 -4.373 105.528 Tulang Bawang
1806 1802 -5.428 104.674 Tanggamus
1807 1804 -5.131 105.649 Lampung Timur
1808 1807 -4.514 104.606 Way Kanan
1809 = -5.473 105.115 Pesawaran
1810 = -5.336 104.933 Pringsewu
1811 = -4.025 105.378 Mesuji
1812 = -4.426 105.087 Tulang Bawang Barat
1813 = -5.336 104.163 Pesisir Barat
1871 = -5.414 105.262 Bandar Lampung
1872 = -5.117 105.308 Metro
1901 = -1.904 105.920 Bangka
1902 = -2.868 107.710 Belitung
1903 1905 -2.779 106.349 Bangka Selatan
1904 = -2.432 106.234 Bangka Tengah
1905 1903 -1.889 105.488 Bangka Barat
1906 = -2.908 108.048 Belitung Timur
1971 = -2.111 106.113 Pangkal Pinang
2101 2102 1.008 104.704 Bintan
2102 2101 0.826 103.531 Karimun
2103 = 3.782 108.260 Natuna
2104 = -0.222 104.527 Lingga
2105 = 3.088 106.065 Kepulauan Anambas
2171 = 0.963 104.064 Batam
2172 = 0.920 104.487 Tanjung Pinang
3101 = -5.700 106.579 Kepulauan Seribu
3171 3173 -6.181 106.835 Jakarta Pusat
3172 3175 -6.127 106.867 Jakarta Utara
3173 3174 -6.165 106.748 Jakarta Barat
3174 3171 -6.273 106.810 Jakarta Selatan
3175 3172 -6.255 106.901 Jakarta Timur
3201 = -6.560 106.767 Bogor
3202 = -7.076 106.708 Sukabumi
3203 = -7.131 107.159 Cianjur
3204 = -7.098 107.609 Bandung
3205 = -7.359 107.788 Garut
3206 = -7.497 108.142 Tasikmalaya
3207 = -7.290 108.429 Ciamis
3208 = -7.003 108.560 Kuningan
3209 = -6.746 108.552 Cirebon
3210 = -6.815 108.257 Majalengka
3211 = -6.825 107.981 Sumedang
3212 = -6.447 108.169 Indramayu
3213 = -6.485 107.732 Subang
3214 = -6.595 107.431 Purwakarta
3215 = -6.252 107.354 Karawang
3216 = -6.220 107.122 Bekasi
3217 = -6.890 107.415 Bandung Barat
3218 = -7.636 108.519 Pangandaran
3271 = -6.593 106.799 Bogor
3272 = -6.940 106.924 Sukabumi
3273 = -6.919 107.637 Bandung
3274 = -6.742 108.553 Cirebon
3275 = -6.281 106.975 Bekasi
3276 = -6.396 106.817 Depok
3277 = -6.886 107.543 Cimahi
3278 = -7.361 108.219 Tasikmalaya
3279 = -7.377 108.567 Banjar
3301 = -7.489 108.890 Cilacap
3302 = -7.456 109.176 Banyumas
3303 = -7.323 109.407 Purbalingga
3304 = -7.351 109.657 Banjarnegara
3305 = -7.655 109.617 Kebumen
3306 = -7.700 109.966 Purworejo
3307 = -7.416 109.907 Wonosobo
3308 = -7.502 110.247 Magelang
3309 = -7.417 110.653 Boyolali
3310 = -7.686 110.619 Klaten
3311 = -7.681 110.835 Sukoharjo
3312 = -7.919 110.999 Wonogiri
3313 = -7.614 111.019 Karanganyar
3314 = -7.385 110.974 Sragen
3315 = -7.118 110.927 Grobogan
3316 = -7.074 111.387 Blora
3317 = -6.775 111.462 Rembang
3318 = -6.743 111.042 Pati
3319 = -6.790 110.870 Kudus
3320 = -6.549 110.768 Jepara
3321 = -6.911 110.634 Demak
3322 = -7.271 110.474 Semarang
3323 = -7.258 110.136 Temanggung
3324 = -7.039 110.157 Kendal
3325 = -7.021 109.862 Batang
3326 = -7.057 109.621 Pekalongan
3327 = -7.037 109.395 Pemalang
3328 = -7.029 109.159 Tegal
3329 = -7.063 108.930 Brebes
3371 = -7.477 110.220 Magelang
3372 = -7.558 110.823 Surakarta
3373 = -7.338 110.498 Salatiga
3374 = -7.024 110.392 Semarang
3375 = -6.893 109.677 Pekalongan
3376 = -6.869 109.116 Tegal
3401 = -7.819 110.167 Kulon Progo
3402 = -7.901 110.355 Bantul
3403 = -7.994 110.612 Gunungkidul
3404 = -7.716 110.383 Sleman
3471 = -7.803 110.374 Yogyakarta
3501 = -8.125 111.178 Pacitan
3502 = -7.931 111.500 Ponorogo
3503 = -8.161 111.627 Trenggalek
3504 = -8.113 111.888 Tulungagung
3505 = -8.131 112.237 Blitar
3506 = -7.829 112.089 Kediri
3507 = -8.126 112.641 Malang
3508 = -8.125 113.138 Lumajang
3509 = -8.235 113.656 Jember
3510 = -8.365 114.206 Banyuwangi
3511 = -7.944 113.948 Bondowoso
3512 = -7.801 114.051 Situbondo
3513 = -7.866 113.320 Probolinggo
3514 = -7.742 112.832 Pasuruan
3515 = -7.451 112.700 Sidoarjo
3516 = -7.551 112.484 Mojokerto
3517 = -7.545 112.264 Jombang
3518 = -7.598 111.939 Nganjuk
3519 = -7.624 111.646 Madiun
3520 = -7.663 111.357 Magetan
3521 = -7.439 111.343 Ngawi
3522 = -7.256 111.810 Bojonegoro
3523 = -6.953 111.892 Tuban
3524 = -7.131 112.301 Lamongan
3525 = -6.926 112.559 Gresik
3526 = -7.044 112.930 Bangkalan
3527 = -7.052 113.256 Sampang
3528 = -7.065 113.504 Pamekasan
3529 = -6.966 114.403 Sumenep
3571 = -7.826 112.016 Kediri
3572 = -8.095 112.167 Blitar
3573 = -7.978 112.636 Malang
3574 = -7.774 113.205 Probolinggo
3575 = -7.650 112.910 Pasuruan
3576 = -7.471 112.438 Mojokerto
3577 = -7.629 111.527 Madiun
3578 = -7.274 112.724 Surabaya
3579 = -7.835 112.534 Batu
3601 = -6.590 105.743 Pandeglang
3602 = -6.642 106.212 Lebak
3603 = -6.174 106.519 Tangerang
3604 = -6.142 106.146 Serang
3671 = -6.184 106.652 Tangerang
3672 = -5.999 106.018 Cilegon
3673 = -6.123 106.167 Serang
3674 = -6.302 106.707 Tangerang Selatan
5101 = -8.313 114.683 Jembrana
5102 = -8.430 115.078 Tabanan
5103 = -8.583 115.188 Badung
5104 = -8.481 115.287 Gianyar
5105 = -8.667 115.494 Klungkung
5106 = -8.293 115.347 Bangli
5107 = -8.374 115.530 Karangasem
5108 = -8.201 114.961 Buleleng
5171 = -8.668 115.221 Denpasar
5201 = -8.665 116.093 Lombok Barat
5202 = -8.722 116.290 Lombok Tengah
5203 = -8.532 116.531 Lombok Timur
5204 = -8.703 117.484 Sumbawa
5205 = -8.472 118.217 Dompu
5206 = -8.475 118.619 Bima
5207 = -8.830 116.914 Sumbawa Barat
5208 = -8.349 116.283 Lombok Utara
5271 = -8.590 116.111 Mataram
5272 = -8.455 118.782 Bima
5301 5303 -9.916 123.861 Kupang
5302 5304 -9.829 124.397 Timor Tengah Selatan
5303 5305 -9.378 124.569 Timor Tengah Utara
5304 5306 -9.155 124.967 Belu
5305 5307 -8.304 124.568 Alor
5306 5309 -8.365 122.944 Flores Timur
5307 5310 -8.609 122.307 Sikka
5308 5311 -8.676 121.735 Ende
5309 5312 -8.665 121.002 Ngada
5310 5313 -8.569 120.401 Manggarai
5311 5302 -9.878 120.255 Sumba Timur
5312 5301 -9.641 119.383 Sumba Barat
5313 5308 -8.381 123.541 Lembata
5314 = -10.726 123.124 Rote Ndao
5315 = -8.603 119.989 Manggarai Barat
5316 5318 -8.690 121.273 Nagekeo
5317 5316 -9.543 119.669 Sumba Tengah
5318 5317 -9.534 119.177 Sumba Barat Daya
5319 = -8.573 120.689 Manggarai Timur
5320 = -10.536 121.844 Sabu Raijua
5321 = -9.524 124.888 Malaka
5371 = -10.205 123.605 Kupang
6101 = 1.423 109.350 Sambas
6102 6104 0.352 109.154 Mempawah
6103 6105 0.269 110.431 Sanggau
6104 6106 -1.633 110.605 Ketapang
6105 6107 0.093 112.054 Sintang
6106 6108 0.826 112.804 Kapuas Hulu
6107 6102 1.012 109.578 Bengkayang
6108 6103 0.508 109.764 Landak
6109 = -0.017 110.949 Sekadau
6110 = -0.630 111.725 Melawi
6111 = -1.104 109.875 Kayong Utara
6112 = -0.392 109.540 Kubu Raya
6171 = -0.026 109.332 Pontianak
6172 = 0.887 109.032 Singkawang
6201 = -2.572 111.774 Kotawaringin Barat
6202 = -2.086 112.715 Kotawaringin Timur
6203 = -1.763 114.303 Kapuas
6204 = -1.774 114.911 Barito Selatan
6205 = -0.928 115.138 Barito Utara
6206 6209 -1.686 113.071 Katingan
6207 6208 -2.257 112.199 Seruyan
6208 6206 -2.604 111.160 Sukamara
6209 6207 -1.771 111.418 Lamandau
6210 6211 -1.025 113.559 Gunung Mas
6211 6210 -2.691 113.968 Pulang Pisau
6212 6213 -0.032 114.262 Murung Raya
6213 6212 -1.982 115.144 Barito Timur
6271 = -2.007 113.767 Palangka Raya
6301 = -3.819 114.905 Tanah Laut
6302 = -2.985 116.063 Kotabaru
6303 = -3.320 115.080 Banjar
6304 = -3.091 114.630 Barito Kuala
6305 = -2.922 115.045 Tapin
6306 = -2.729 115.206 Hulu Sungai Selatan
6307 = -2.609 115.479 Hulu Sungai Tengah
6308 = -2.439 115.151 Hulu Sungai Utara
6309 = -1.862 115.500 Tabalong
6310 = -3.440 115.647 Tanah Bumbu
6311 = -2.318 115.623 Balangan
6371 = -3.329 114.592 Banjarmasin
6372 = -3.475 114.791 Banjarbaru
6401 = -1.737 116.093 Paser
6402 6403 0.108 116.480 Kutai Kartanegara
6403 6405 1.913 117.340 Berau
6407 6402 -0.503 115.824 Kutai Barat
6408 6404 0.990 117.129 Kutai Timur
6409 = -1.157 116.590 Penajam Paser Utara
6411 = 0.732 114.836 Mahakam Ulu
6471 = -1.157 116.872 Balikpapan
6472 = -0.500 117.177 Samarinda
6474 = 0.093 117.458 Bontang
6501 6502 2.797 117.032 Bulungan
6502 6501 2.513 115.735 Malinau
6503 6504 4.009 116.643 Nunukan
6504 6503 3.570 117.158 Tana Tidung
6571 = 3.359 117.600 Tarakan
7101 = 0.708 124.039 Bolaang Mongondow
7102 = 1.250 124.858 Minahasa
7103 = 3.553 125.541 Kepulauan Sangihe
7104 = 4.226 126.781 Kepulauan Talaud
7105 = 1.085 124.519 Minahasa Selatan
7106 = 1.548 125.005 Minahasa Utara
7107 7109 1.012 124.717 Minahasa Tenggara
7108 7107 0.768 123.476 Bolaang Mongondow Utara
7109 7108 2.539 125.397 Kepulauan Siau Tagulandang Biaro
7110 7111 0.716 124.510 Bolaang Mongondow Timur
7111 7110 0.443 123.928 Bolaang Mongondow Selatan
7171 = 1.525 124.848 Manado
7172 = 1.490 125.158 Bitung
7173 = 1.331 124.815 Tomohon
7174 = 0.711 124.318 Kotamobagu
7201 7202 -1.018 122.588 Banggai
7202 7204 -1.678 120.534 Poso
7203 7205 -0.436 119.831 Donggala
7204 7206 0.927 120.730 Toli-Toli
7205 7207 0.979 121.388 Buol
7206 7203 -2.716 121.924 Morowali
7207 7201 -1.372 123.143 Banggai Kepulauan
7208 = 0.017 120.449 Parigi Moutong
7209 = -1.124 121.572 Tojo Una-Una
7210 = -1.409 119.974 Sigi
7211 = -1.780 123.529 Banggai Laut
7212 = -1.827 121.396 Morowali Utara
7271 = -0.837 119.912 Palu
7301 = -6.558 120.718 Kepulauan Selayar
7302 = -5.431 120.234 Bulukumba
7303 = -5.490 119.987 Bantaeng
7304 = -5.567 119.699 Jeneponto
7305 = -5.418 119.474 Takalar
7306 = -5.309 119.719 Gowa
7307 = -5.209 120.135 Sinjai
7308 7311 -4.695 120.130 Bone
7309 7308 -5.000 119.726 Maros
7310 7309 -4.939 119.480 Pangkajene dan Kepulauan
7311 7310 -4.440 119.695 Barru
7312 = -4.337 119.893 Soppeng
7313 = -3.992 120.173 Wajo
7314 = -3.813 119.958 Sidenreng Rappang
7315 = -3.628 119.603 Pinrang
7316 = -3.504 119.875 Enrekang
7317 = -3.199 120.183 Luwu
7318 = -3.116 119.712 Tana Toraja
7322 = -2.396 120.164 Luwu Utara
7324 7325 -2.556 121.128 Luwu Timur
7326 = -2.880 119.864 Toraja Utara
7371 = -5.136 119.464 Makassar
7372 = -4.032 119.664 Parepare
7373 = -2.980 120.148 Palopo
7401 7404 -4.075 121.522 Kolaka
7402 7403 -3.531 121.863 Konawe
7403 7402 -4.945 122.630 Muna
7404 7401 -5.316 122.923 Buton
7405 = -4.263 122.423 Konawe Selatan
7406 = -4.801 121.852 Bombana
7407 = -5.571 123.785 Wakatobi
7408 = -3.263 121.134 Kolaka Utara
7409 7410 -3.391 122.030 Konawe Utara
7410 7409 -4.704 123.012 Buton Utara
7411 = -3.795 121.609 Kolaka Timur
7412 = -4.115 123.096 Konawe Kepulauan
7413 = -4.817 122.493 Muna Barat
7414 = -5.317 122.399 Buton Tengah
7415 = -5.605 122.672 Buton Selatan
7471 = -3.998 122.533 Kendari
7472 = -5.429 122.676 Baubau
7501 7502 0.693 122.713 Gorontalo
7502 7501 0.653 122.327 Boalemo
7503 7504 0.532 123.292 Bone Bolango
7504 7503 0.688 121.710 Pohuwato
7505 = 0.886 122.665 Gorontalo Utara
7571 = 0.538 123.055 Gorontalo
7601 7605 -1.490 119.508 Pasangkayu
7602 7604 -2.520 119.345 Mamuju
7603 = -2.946 119.314 Mamasa
7604 7602 -3.310 119.147 Polewali Mandar
7605 7601 -3.173 118.918 Majene
7606 = -2.003 119.511 Mamuju Tengah
8101 8103 -3.181 129.295 Maluku Tengah
8102 = -5.677 132.888 Maluku Tenggara
8103 8101 -7.584 131.367 Kepulauan Tanimbar
8104 = -3.329 126.727 Buru
8105 8107 -3.420 130.443 Seram Bagian Timur
8106 = -3.136 128.356 Seram Bagian Barat
8107 8105 -6.196 134.451 Kepulauan Aru
8108 = -7.833 127.304 Maluku Barat Daya
8109 = -3.568 126.524 Buru Selatan
8171 = -3.685 128.195 Ambon
8172 = -5.557 132.483 Tual
8201 = 1.352 127.591 Halmahera Barat
8202 = 0.402 128.295 Halmahera Tengah
8203 8205 1.554 127.835 Halmahera Utara
8204 = -0.827 127.705 Halmahera Selatan
8205 8203 -1.964 125.840 Kepulauan Sula
8206 = 1.029 128.309 Halmahera Timur
8207 = 2.316 128.448 Pulau Morotai
8208 = -1.819 124.739 Pulau Taliabu
8271 = 0.838 127.173 Ternate
8272 = 0.479 127.675 Tidore Kepulauan
9103 9403 -3.010 139.989 Jayapura
9105 9408 -1.745 136.174 Kepulauan Yapen
9106 9409 -1.003 135.844 Biak Numfor
9110 9419 -2.452 139.013 Sarmi
9111 9420 -3.353 140.692 Keerom
9115 9426 -2.754 136.755 Waropen
9119 9427 -0.737 135.564 Supiori
9120 9428 -2.444 137.968 Mamberamo Raya
9171 9471 -2.665 140.800 Jayapura
9202 9105 -0.936 133.800 Manokwari
9203 9101 -3.112 132.843 Fakfak
9206 9104 -2.154 133.454 Teluk Bintuni
9207 9103 -2.850 134.404 Teluk Wondama
9208 9102 -3.585 134.056 Kaimana
9211 9111 -1.548 134.018 Manokwari Selatan
9212 9112 -1.287 133.700 Pegunungan Arfak
9301 9501 -7.829 139.692 Merauke
9302 9502 -6.015 140.391 Boven Digoel
9303 9503 -6.502 139.378 Mappi
9304 9504 -5.373 138.657 Asmat
9401 9604 -3.377 135.628 Nabire
9402 9608 -3.440 137.906 Puncak Jaya
9403 9605 -3.807 136.472 Paniai
9404 9601 -4.524 136.845 Mimika
9405 9607 -3.705 137.497 Puncak
9406 9602 -4.047 135.607 Dogiyai
9407 9606 -3.512 136.812 Intan Jaya
9408 9603 -4.190 136.395 Deiyai
9501 9702 -4.093 138.867 Jayawijaya
9502 9708 -4.541 140.535 Pegunungan Bintang
9503 9707 -4.473 139.565 Yahukimo
9504 9704 -3.454 138.473 Tolikara
9505 9705 -3.587 139.020 Mamberamo Tengah
9506 9706 -3.828 139.467 Yalimo
9507 9703 -3.962 138.384 Lanny Jaya
9508 9701 -4.416 138.337 Nduga
9601 9202 -1.124 131.558 Sorong
9602 9203 -1.732 132.196 Sorong Selatan
9603 9201 -0.897 130.569 Raja Ampat
9604 9205 -0.801 132.763 Tambrauw
9605 9204 -1.380 132.512 Maybrat
9671 9271 -0.867 131.318 Sorong
`;
