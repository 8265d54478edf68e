import type { LocalizedText } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** Columns of an office's table that mean one thing. */
export interface HeaderAlias<Field extends string> {
  readonly field: Field;
  readonly label: LocalizedText;
  /** Headers as they are compared: words in lower case, parted by one space. */
  readonly aliases: readonly string[];
}

/** What a column of a register of jobseekers may hold. */
export type CandidateField =
  | "id"
  | "registrationNumber"
  | "registeredAt"
  | "expiresAt"
  | "lastReportedAt"
  | "status"
  | "name"
  | "identityNumber"
  | "sex"
  | "birthDate"
  | "birthPlaceAndDate"
  | "birthPlace"
  | "religion"
  | "maritalStatus"
  | "disability"
  | "height"
  | "weight"
  | "phone"
  | "email"
  | "address"
  | "place"
  | "province"
  | "placeCode"
  | "education"
  | "field"
  | "institution"
  | "graduated"
  | "desiredOccupation"
  | "desiredWage"
  | "skills"
  | "experience"
  | "lastOccupation"
  | "languages"
  | "certificates"
  | "certificateExpires"
  | "documents"
  | "citizenship"
  | "departureBan"
  | "licences"
  | "availableFrom"
  | "relocation"
  | "notes"
  | "summary";

/** What a column of a list of vacancies may hold. */
export type VacancyField =
  | "id"
  | "title"
  | "description"
  | "employer"
  | "nib"
  | "sector"
  | "openings"
  | "male"
  | "female"
  | "postedAt"
  | "validThrough"
  | "place"
  | "province"
  | "placeCode"
  | "country"
  | "channel"
  | "wage"
  | "wageMin"
  | "wageMax"
  | "hours"
  | "conditions"
  | "benefits"
  | "contract"
  | "education"
  | "field"
  | "experience"
  | "skills"
  | "languages"
  | "certificates"
  | "licences"
  | "startDate"
  | "restDays"
  | "scheme"
  | "employerType"
  | "sip3mi"
  | "sip3miExpires"
  | "sip2mi"
  | "sip2miExpires"
  | "orderPermitted"
  | "orderPlaced"
  | "jobOrderNumber"
  | "jobOrderExpires"
  | "missionVerifiedAt"
  | "missionVerifier"
  | "costToWorker"
  | "contractTerms"
  | "age"
  | "sex"
  | "maritalStatus"
  | "height"
  | "url"
  | "source";

const source = {
  title: "Forms AK/I, AK/II and AK/III, tables of placement offices and of public placement systems",
  url: "https://github.com/prayogoedwin/etam-kerja-new",
  confidence: "reported",
} as const;

/** Headers of registers of jobseekers. */
export const candidateHeaders: PackTable<HeaderAlias<CandidateField>> = {
  id: "id.candidateHeaders",
  version: "1",
  source,
  noLegalEffect: { compiledOn: "2026-11-24", because: "Headers that offices write, of any year." },
  rows: [
    header("id", "Kode", "Id", "id|id pencaker|id pencari kerja|kode pencaker|kode"),
    header(
      "registrationNumber",
      "Nomor AK/I",
      "AK/I number",
      "no ak1|nomor ak1|no ak i|nomor ak i|no ak 1|ak1|ak i|no pendaftaran|nomor pendaftaran|no kartu kuning|nomor kartu kuning|no kartu ak 1|nomor kartu ak i|no kartu|no registrasi|nomor registrasi",
    ),
    header(
      "registeredAt",
      "Tanggal daftar",
      "Registered on",
      "tanggal daftar|tgl daftar|tanggal pendaftaran|tgl pendaftaran|tanggal registrasi|tgl registrasi|tanggal pembuatan",
    ),
    header(
      "expiresAt",
      "Berlaku sampai",
      "Valid until",
      "berlaku sampai|berlaku s d|masa berlaku|berlaku hingga|tanggal kadaluarsa|tgl habis berlaku",
    ),
    header(
      "lastReportedAt",
      "Lapor terakhir",
      "Last reported",
      "lapor terakhir|tanggal lapor|tgl lapor|tanggal lapor terakhir|tgl lapor terakhir|laporan terakhir",
    ),
    header("status", "Status pendaftaran", "Status", "status|status ak1|status pendaftaran|status pencaker"),
    header("name", "Nama", "Name", "nama|nama lengkap|nama pencari kerja|nama pencaker|nama pelamar|nama peserta|name"),
    header(
      "identityNumber",
      "NIK",
      "Identity number",
      "nik|no ktp|nomor ktp|ktp|nomor induk kependudukan|no nik|nik ktp|no identitas|nomor identitas|no induk kependudukan",
    ),
    header("sex", "Jenis kelamin", "Sex", "jenis kelamin|jk|l p|kelamin|gender|sex|jns kelamin|jenis kelamin l p"),
    header("birthDate", "Tanggal lahir", "Date of birth", "tanggal lahir|tgl lahir|tgl lhr|tanggal kelahiran|tahun lahir"),
    header(
      "birthPlaceAndDate",
      "Tempat, tanggal lahir",
      "Place and date of birth",
      "tempat tanggal lahir|tempat tgl lahir|ttl|tempat dan tanggal lahir|tempat dan tgl lahir",
    ),
    header("birthPlace", "Tempat lahir", "Place of birth", "tempat lahir|tmp lahir|tempat kelahiran"),
    header("religion", "Agama", "Religion", "agama"),
    header(
      "maritalStatus",
      "Status perkawinan",
      "Marital status",
      "status perkawinan|status kawin|status nikah|status pernikahan|perkawinan",
    ),
    header("disability", "Disabilitas", "Disability", "disabilitas|jenis disabilitas|ragam disabilitas|penyandang disabilitas"),
    header("height", "Tinggi badan", "Height", "tinggi badan|tb|tinggi"),
    header("weight", "Berat badan", "Weight", "berat badan|bb|berat"),
    header(
      "phone",
      "Nomor telepon",
      "Phone",
      "no hp|nomor hp|hp|no telp|no telepon|nomor telepon|telepon|telp|no wa|nomor wa|whatsapp|no whatsapp|no handphone|no hp wa|kontak|no kontak|phone",
    ),
    header("email", "Email", "Email", "email|e mail|surel|alamat email"),
    header("address", "Alamat", "Address", "alamat|alamat lengkap|alamat domisili|alamat rumah|alamat tempat tinggal|alamat ktp"),
    header(
      "place",
      "Domisili (kabupaten atau kota)",
      "Residence",
      "domisili|kabupaten kota|kab kota|kabupaten|kota|kota domisili|kab kota domisili|tempat tinggal|kota kabupaten|kota kab|kabupaten kota domisili|nama kabupaten",
    ),
    header("province", "Provinsi", "Province", "provinsi|propinsi|prov|nama provinsi"),
    header("placeCode", "Kode wilayah", "Place code", "kode wilayah|kode kabupaten|kode kab kota|kode kabkota|kode daerah"),
    header(
      "education",
      "Pendidikan",
      "Education",
      "pendidikan|pendidikan terakhir|tingkat pendidikan|jenjang|jenjang pendidikan|pend terakhir|pddk|pend",
    ),
    header("field", "Jurusan", "Field of study", "jurusan|program studi|prodi|bidang studi|jurusan pendidikan|kompetensi keahlian"),
    header(
      "institution",
      "Sekolah atau perguruan tinggi",
      "School",
      "sekolah|nama sekolah|asal sekolah|universitas|perguruan tinggi|institusi|nama institusi|lembaga pendidikan",
    ),
    header("graduated", "Tahun lulus", "Year of graduation", "tahun lulus|thn lulus|lulus tahun|tanggal lulus"),
    header(
      "desiredOccupation",
      "Jabatan yang diinginkan",
      "Desired occupation",
      "jabatan diinginkan|jabatan yang diinginkan|jabatan harapan|posisi yang diinginkan|posisi diinginkan|minat jabatan|pekerjaan yang diinginkan|minat kerja|minat|jabatan yang diminati",
    ),
    header(
      "desiredWage",
      "Upah yang diharapkan",
      "Desired wage",
      "upah diharapkan|upah yang diharapkan|gaji diharapkan|gaji yang diharapkan|gaji yang diinginkan|harapan gaji|upah yang diinginkan|ekspektasi gaji",
    ),
    header(
      "skills",
      "Keterampilan",
      "Skills",
      "keterampilan|ketrampilan|keahlian|skill|skills|kemampuan|kompetensi|keterampilan yang dimiliki",
    ),
    header(
      "experience",
      "Pengalaman kerja",
      "Experience",
      "pengalaman|pengalaman kerja|lama pengalaman|lama bekerja|lama kerja|masa kerja",
    ),
    header(
      "lastOccupation",
      "Jabatan terakhir",
      "Last occupation",
      "jabatan terakhir|pekerjaan terakhir|posisi terakhir|jabatan sebelumnya",
    ),
    header("languages", "Bahasa", "Languages", "bahasa|bahasa asing|kemampuan bahasa|bahasa yang dikuasai"),
    header(
      "certificates",
      "Sertifikat",
      "Certificates",
      "sertifikat|sertifikasi|sertifikat kompetensi|pelatihan|kursus|pelatihan sertifikat",
    ),
    header(
      "certificateExpires",
      "Sertifikat berlaku sampai",
      "Certificate valid until",
      "sertifikat berlaku sampai|masa berlaku sertifikat|sertifikat berlaku s d|tanggal akhir sertifikat",
    ),
    header("documents", "Dokumen", "Documents", "dokumen|dokumen pmi|kelengkapan dokumen|dokumen yang dimiliki|status dokumen"),
    header("citizenship", "Kewarganegaraan", "Citizenship", "kewarganegaraan|warga negara|wni|status kewarganegaraan"),
    header(
      "departureBan",
      "Pencegahan ke luar negeri",
      "Departure ban",
      "pencegahan|pencegahan ke luar negeri|cekal|status cekal|dicegah ke luar negeri",
    ),
    header("licences", "SIM", "Licences", "sim|jenis sim|sim yang dimiliki|kepemilikan sim"),
    header("availableFrom", "Siap kerja mulai", "Available from", "siap kerja|siap kerja mulai|mulai kerja|tersedia mulai"),
    header(
      "relocation",
      "Bersedia ditempatkan",
      "Willing to be placed",
      "bersedia ditempatkan|penempatan|kesediaan penempatan|lokasi penempatan|wilayah penempatan|penempatan yang diinginkan",
    ),
    header("notes", "Catatan pengantar kerja", "Officer's notes", "catatan|catatan pengantar kerja|keterangan|ket"),
    header("summary", "Tentang diri", "About", "tentang saya|tentang diri|profil|ringkasan"),
  ],
};

/** Headers of lists of vacancies. */
export const vacancyHeaders: PackTable<HeaderAlias<VacancyField>> = {
  id: "id.vacancyHeaders",
  version: "1",
  source,
  noLegalEffect: { compiledOn: "2026-11-24", because: "Headers that offices write, of any year." },
  rows: [
    header("id", "Nomor lowongan", "Id", "id|id lowongan|no lowongan|nomor lowongan|kode lowongan|kode"),
    header(
      "title",
      "Jabatan",
      "Title",
      "jabatan|posisi|nama jabatan|judul|judul lowongan|lowongan|nama lowongan|nama posisi|jabatan yang dibutuhkan|formasi|title",
    ),
    header(
      "description",
      "Uraian tugas",
      "Description",
      "deskripsi|uraian|uraian tugas|uraian pekerjaan|deskripsi pekerjaan|tugas|persyaratan|syarat|kualifikasi|deskripsi posisi|persyaratan khusus",
    ),
    header("employer", "Pemberi kerja", "Employer", "perusahaan|nama perusahaan|pemberi kerja|nama pemberi kerja|instansi|nama instansi"),
    header("nib", "NIB", "Business number", "nib|nomor induk berusaha"),
    header("sector", "Lapangan usaha", "Sector", "sektor|sektor usaha|lapangan usaha|bidang usaha|kategori"),
    header(
      "openings",
      "Jumlah yang dibutuhkan",
      "Openings",
      "jumlah|jumlah lowongan|jumlah kebutuhan|kuota|jumlah dibutuhkan|jumlah yang dibutuhkan|jumlah tenaga kerja|kebutuhan|jml|jml kebutuhan|jumlah kuota|jumlah total|total",
    ),
    header("male", "Jumlah pria", "Men", "jumlah pria|pria|l|laki laki|jumlah laki laki|lk"),
    header("female", "Jumlah wanita", "Women", "jumlah wanita|wanita|p|perempuan|jumlah perempuan|pr|w"),
    header(
      "postedAt",
      "Tanggal mulai",
      "Posted on",
      "tanggal mulai|tgl mulai|tanggal tayang|tgl tayang|tanggal posting|tanggal lowongan|tgl lowongan|tanggal lapor",
    ),
    header(
      "validThrough",
      "Berlaku sampai",
      "Valid through",
      "tanggal berakhir|tgl berakhir|tanggal akhir|tgl akhir|batas akhir|batas lamaran|berlaku sampai|berlaku s d|masa berlaku|tanggal tutup|tgl tutup|deadline|tanggal penutupan",
    ),
    header(
      "place",
      "Lokasi kerja",
      "Place of work",
      "lokasi|lokasi kerja|penempatan|lokasi penempatan|kabupaten kota|kab kota|kota|kabupaten|wilayah kerja|domisili wilayah kerja|tempat kerja|kota penempatan|nama kabupaten",
    ),
    header("province", "Provinsi", "Province", "provinsi|propinsi|prov|nama provinsi"),
    header("placeCode", "Kode wilayah", "Place code", "kode wilayah|kode kabupaten|kode kab kota|kode kabkota|kode daerah"),
    header("country", "Negara tujuan", "Country", "negara|negara tujuan|negara penempatan"),
    header(
      "channel",
      "Jenis antar kerja",
      "Channel",
      "antar kerja|jenis antar kerja|akl akad akan|antarkerja|jenis antarkerja|jenis penempatan",
    ),
    header("wage", "Upah", "Wage", "upah|gaji|besaran upah|besaran gaji|upah gaji|gaji upah|kisaran gaji|salary|upah yang ditawarkan"),
    header(
      "wageMin",
      "Upah dari",
      "Wage from",
      "gaji minimum|gaji minimal|upah minimal|upah dari|gaji dari|upah terendah|gaji terendah|min gaji",
    ),
    header(
      "wageMax",
      "Upah sampai",
      "Wage to",
      "gaji maksimum|gaji maksimal|upah maksimal|upah sampai|gaji sampai|upah tertinggi|gaji tertinggi|maks gaji",
    ),
    header("hours", "Jam kerja", "Hours", "jam kerja|waktu kerja|jam kerja per minggu"),
    header("conditions", "Kondisi kerja", "Conditions", "kondisi kerja|kondisi|lingkungan kerja|syarat kerja"),
    header("benefits", "Fasilitas", "Benefits", "fasilitas|tunjangan|fasilitas tunjangan|tunjangan fasilitas|benefit"),
    header(
      "contract",
      "Jenis hubungan kerja",
      "Contract",
      "jenis kontrak|status kerja|hubungan kerja|tipe pekerjaan|jenis pekerjaan|status kepegawaian|perjanjian kerja|jenis hubungan kerja",
    ),
    header(
      "education",
      "Pendidikan",
      "Education",
      "pendidikan|pendidikan minimal|min pendidikan|pendidikan min|tingkat pendidikan|jenjang|kualifikasi pendidikan",
    ),
    header("field", "Jurusan", "Field of study", "jurusan|program studi|prodi|bidang studi"),
    header("experience", "Pengalaman", "Experience", "pengalaman|pengalaman kerja|pengalaman minimal|min pengalaman|lama pengalaman"),
    header("skills", "Keterampilan", "Skills", "keterampilan|ketrampilan|keahlian|skill|skills|kompetensi|keterampilan kompetensi"),
    header("languages", "Bahasa", "Languages", "bahasa|bahasa asing|kemampuan bahasa"),
    header(
      "certificates",
      "Sertifikat atau unit kompetensi",
      "Certificates or units",
      "sertifikat|sertifikasi|sertifikat kompetensi|unit kompetensi|kode unit|unit skkni|kode unit kompetensi",
    ),
    header("licences", "SIM", "Licences", "sim|jenis sim"),
    header(
      "startDate",
      "Mulai bekerja",
      "Start of work",
      "mulai bekerja|tanggal mulai bekerja|mulai kerja|tanggal mulai kerja|tgl mulai kerja",
    ),
    header(
      "restDays",
      "Hari istirahat per minggu",
      "Rest days a week",
      "hari istirahat|hari libur|hari istirahat per minggu|libur per minggu",
    ),
    header("scheme", "Skema penempatan", "Scheme of placement", "skema|skema penempatan|skema pmi"),
    header("employerType", "Jenis pemberi kerja", "Kind of employer", "jenis pemberi kerja|bentuk pemberi kerja|tipe pemberi kerja"),
    header("sip3mi", "Nomor SIP3MI", "SIP3MI number", "sip3mi|no sip3mi|nomor sip3mi"),
    header("sip3miExpires", "SIP3MI berlaku sampai", "SIP3MI valid until", "sip3mi berlaku sampai|masa berlaku sip3mi|sip3mi berlaku s d"),
    header("sip2mi", "Nomor SIP2MI", "SIP2MI number", "sip2mi|no sip2mi|nomor sip2mi"),
    header("sip2miExpires", "SIP2MI berlaku sampai", "SIP2MI valid until", "sip2mi berlaku sampai|masa berlaku sip2mi|sip2mi berlaku s d"),
    header(
      "orderPermitted",
      "Kuota SIP2MI",
      "SIP2MI quota",
      "kuota sip2mi|jumlah diizinkan|jumlah yang diizinkan|jumlah dalam sip2mi|kuota job order",
    ),
    header(
      "orderPlaced",
      "Sudah ditempatkan",
      "Already placed",
      "sudah ditempatkan|jumlah ditempatkan|jumlah sudah ditempatkan|kuota terpakai|terpakai",
    ),
    header(
      "jobOrderNumber",
      "Nomor job order",
      "Job order number",
      "job order|no job order|nomor job order|no permintaan kerja|nomor permintaan kerja",
    ),
    header(
      "jobOrderExpires",
      "Job order berlaku sampai",
      "Job order valid until",
      "job order berlaku sampai|masa berlaku job order|job order berlaku s d|permintaan kerja berlaku sampai",
    ),
    header(
      "missionVerifiedAt",
      "Tanggal verifikasi Perwakilan RI",
      "Verified by the mission on",
      "tanggal verifikasi|tgl verifikasi|tanggal verifikasi perwakilan ri|diverifikasi pada",
    ),
    header(
      "missionVerifier",
      "Pemeriksa Perwakilan RI",
      "Verified by",
      "pemeriksa|pemeriksa perwakilan ri|diverifikasi oleh|verifikator|atnaker|perwakilan ri",
    ),
    header(
      "costToWorker",
      "Biaya yang ditanggung pekerja",
      "Cost to the worker",
      "biaya pekerja|biaya yang ditanggung pekerja|biaya ditanggung pekerja|biaya penempatan|biaya pmi",
    ),
    header(
      "contractTerms",
      "Isi perjanjian kerja",
      "Terms of the contract",
      "isi perjanjian kerja|isi kontrak|muatan perjanjian kerja|perjanjian kerja memuat",
    ),
    header("age", "Usia", "Age", "usia|umur|batas usia|usia maksimal|usia maks|rentang usia"),
    header("sex", "Jenis kelamin", "Sex", "jenis kelamin|jk|l p|gender|kelamin"),
    header("maritalStatus", "Status perkawinan", "Marital status", "status perkawinan|status kawin|status nikah|status pernikahan"),
    header("height", "Tinggi badan", "Height", "tinggi badan|tb"),
    header("url", "Tautan", "Link", "tautan|link|url|alamat situs"),
    header("source", "Sumber", "Source", "sumber|sumber lowongan|portal"),
  ],
};

function header<Field extends string>(field: Field, id: string, en: string, aliases: string): HeaderAlias<Field> {
  return { field, label: { id, en }, aliases: aliases.split("|") };
}
