/**
 * Words of work whose stem the stemmer gets wrong, by their root (KBBI, Kamus Besar Bahasa Indonesia).
 *
 * It meets a rarer root first (`perawat`: `awat`), does not know a root (`wirausaha`), or meets a spelling outside the standard (`karir`).
 */
export const exceptions: ReadonlyMap<string, string> = new Map(
  `aduk: adukan
agensi: agensi
aksesori: aksesoris
aman: pengaman
ambulans: ambulan
analisis: menganalisis penganalisis dianalisis menganalisa dianalisa analisa penganalisaan
anestesiologi: anestesiologi
aparat: aparatur
bali: bali
bank: perbankan
basis: berbasis
bekasi: bekasi
beri: berikan
biak: pengembangbiakan mengembangbiakkan
budidaya: budidaya membudidayakan pembudidaya pembudidayaan dibudidayakan
cek: mengecek pengecek pengecekan
diagnosis: mendiagnosa diagnosa
direktori: direktori
diseminasi: diseminasi
duduk: berkedudukan
garis: penggaris
gerak: gerakan
guna: penyalahgunaan menyalahgunakan
ilmu: ilmuwan
induk: indukan
input: menginput penginputan diinput
instal: menginstal penginstalan diinstal instal
iris: mengiris
izin: perijinan ijin
jalan: pejalan
karang: mengarang pengarang
karier: karir
karyawan: karyawan karyawati
kawal: mengawal pengawal pengawalan
kemas: mengemas pengemas pengemasan
kencang: mengencangkan pengencang pengencangan
kering: mengeringkan pengering pengeringan
kerja: ketenagakerjaan
kerjasama: bekerjasama kerjasama
keruk: pengerukan
ketik: mengetik pengetik ketikan mengetikkan
kode: pengodean mengode mengodekan
koordinasi: mengkoordinir mengoordinir dikoordinir
kulit: menguliti pengulit pengulitan
kunjung: pengunjung mengunjungi
kuras: menguras pengurasan
labuh: kepelabuhanan
lain: lainya
lap: mengelap pengelap
lapis: pelapis berlapis
las: mengelas pengelas pengelasan
lukis: melukis pelukis
manis: pemanis
masak: masakan
masuk: memasuki memasukan pemasukan
nikah: menikah
olahraga: olahragawan
padam: memadamkan pemadam pemadaman
padat: memadatkan pemadat pemadatan
padu: memadukan pemaduan
pak: mengepak pengepak pengepakan
pangkas: memangkas pemangkas pemangkasan
pangku: pemangku
pekalongan: pekalongan
pel: mengepel pengepel
pemalang: pemalang
perah: memerah pemerah pemerahan
pesan: memesan memesankan pemesan pemesanan dipesan
peta: memetakan pemetaan
pilah: memilah
pintal: memintal pemintal pemintalan
plester: pemlesteran
poles: memoles pemoles pemolesan
proses: pemrosesan pemroses
program: memrogram pemrogram pemrograman pemogram pemograman
puas: memuaskan
pungut: memungut pemungut pemungutan
pustaka: pustakawan
putih: memutihkan pemutih pemutihan
racik: peracik peracikan
rancang: perancang perancangan
rapi: kerapihan
rata: perata perataan
rawat: perawat perawatan keperawatan terawat
respons: respon merespon direspon
sah: mengesahkan pengesahan
samak: penyamakan
saring: menyaring penyaring penyaringan
sebar: menyebarluaskan penyebarluasan
selidik: penyelidikan
sereal: sereal
serealia: serelia
set: mengeset pengesetan
setrika: seterika menyeterika
sopir: supir
suntik: suntikan
tajam: menajamkan penajam penajaman
tanggung: bertanggungjawab pertanggungjawaban tanggungjawab
tani: bertani
tarik: tarikan
tata: ketatausahaan penatausahaan
telan: menelan
teman: menemani
temanggung: temanggung
terampil: ketrampilan
terapi: terapis
tes: mengetes pengetes pengetesan
tindak: menindaklanjuti ditindaklanjuti
tipis: menipiskan penipisan
tumis: menumis
tumpuk: tumpukan
wartawan: kewartawanan
wirausaha: wirausaha wirausahawan wirausahawati berwirausaha kewirausahaan
wisata: pariwisata kepariwisataan wisatawan`
    .split("\n")
    .flatMap((line) => {
      const [root, forms] = line.split(": ") as [string, string];
      return forms.split(" ").map((form): [string, string] => [form, root]);
    }),
);

/** English words of work that the stemmer takes for Indonesian: `sewing` for `se-wing`, `lines` for `les` with an infix. */
export const foreignWords: ReadonlySet<string> = new Set(
  "caring cinema dining divide historian laminating linens lines making mines minister riding seaman sealing seeks seminars sewage sewerage sewing terminate testing".split(
    " ",
  ),
);
