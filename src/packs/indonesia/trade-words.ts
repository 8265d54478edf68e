import type { PackTable } from "./pack-table.js";

/** Words of adverts for one trade, and the unit groups of KBJI 2014 that people in it are counted under. */
export interface TradeWords {
  /** Unit group (four digits) of who does the work. */
  readonly group: string;
  /** As adverts write them, in lower case: Indonesian, English, abbreviations. */
  readonly words: readonly string[];
  /** Unit group of who manages it, where a title says *manager* or *direktur*. */
  readonly manager?: string | undefined;
  /** Unit group of who supervises it, where a title says *supervisor* or *mandor*. @defaultValue `group` */
  readonly supervisor?: string | undefined;
  /** Unit group of who does its paperwork, where a title says *admin*. @defaultValue 4110, general office clerks */
  readonly clerk?: string | undefined;
}

/**
 * Trade words of Indonesian adverts, by unit group of KBJI 2014.
 *
 * KBJI writes the words of a classification (*Tenaga Tata Usaha Informasi Pelanggan*), adverts those of the shop floor (*Customer Service*): no label
 * has a word in common. The groups are those of KBJI's and ISCO-08's own definitions, and of ESCO where it has the English word.
 */
export const tradeWords: PackTable<TradeWords> = {
  id: "id.tradeWords",
  version: "1",
  source: {
    title:
      "Trade words of published adverts, placed by this project in groups of KBJI 2014 by the definitions of KBJI and ISCO-08, and by ESCO 1.1.1",
    confidence: "unverified",
  },
  noLegalEffect: { compiledOn: "2026-11-24", because: "Words of adverts, placed by this project." },
  rows: [
    // 1: managers
    trade("1112", "kepala dinas; kepala bidang; kepala bagian"),
    trade("1120", "direktur; direktur utama; managing director; ceo; general manager; president director"),
    trade(
      "1219",
      "project manager; manajer proyek; operational manager; manajer operasional; operation manager; project officer; project coordinator; koordinator proyek; project management",
    ),
    trade("1223", "product manager; research and development manager"),
    trade("1321", "plant manager; factory manager; manajer pabrik; production manager; manajer produksi; kepala pabrik"),
    trade("1323", "site manager; construction manager; manajer konstruksi; kepala proyek"),
    trade("1345", "kepala sekolah; principal; wakil kepala sekolah"),
    trade("1346", "branch manager; kepala cabang; pimpinan cabang"),
    trade("1411", "hotel manager; manajer hotel"),
    trade("1412", "restaurant manager; manajer restoran; outlet manager; cafe manager"),
    trade("1420", "store manager; manajer toko; area manager retail"),
    // 21: science and engineering
    trade("2120", "statistisi; statistician; aktuaris; actuary; actuarial; data scientist", { manager: "1346" }),
    trade("2131", "ahli biologi; mikrobiologi; peneliti biologi"),
    trade(
      "2132",
      "penyuluh pertanian; agronomis; agronomist; konsultan pertanian; penyuluh perikanan; penyuluh kehutanan; konsultan peternakan; penyuluh lapangan",
    ),
    trade("2133", "environmental; lingkungan hidup; environment officer; amdal; konservasi"),
    trade(
      "2141",
      "industrial engineer; industrial engineering; process engineer; production engineer; production engineering; manufacturing engineer; teknik industri; quality engineer; quality engineering; staff ie; continuous improvement; process improvement; ergonomi; manufacturing engineering; lean manufacturing; quality assurance engineer",
    ),
    trade(
      "2142",
      "civil engineer; teknik sipil; insinyur sipil; ahli sipil; structural engineer; sipil; rekayasa konstruksi; site engineer",
      { supervisor: "3123" },
    ),
    trade("2143", "environmental engineer; teknik lingkungan"),
    trade(
      "2144",
      "mechanical engineer; teknik mesin; mechanical design; mechanical engineering; piping engineer; maintenance engineer; utility engineer; ahli teknik mesin; mechanical maintenance",
      { supervisor: "3115" },
    ),
    trade("2145", "chemical engineer; teknik kimia; process chemical engineer"),
    trade("2146", "mining engineer; teknik pertambangan; metallurgy; metalurgi; metallurgist; petroleum engineer", { supervisor: "3121" }),
    trade("2149", "safety engineer; biomedical engineer; estimator; quantity surveyor; cost estimator"),
    trade(
      "2151",
      "electrical engineer; engineer electrical; teknik elektro; teknik listrik; insinyur listrik; electrical engineering; tenaga ahli elektrikal",
    ),
    trade(
      "2152",
      "electronic engineer; electronics engineer; instrument engineer; instrumentation engineer; automation engineer; robotics engineer; control engineer; hardware engineer; ic design engineer; embedded engineer; engineer instrumentation",
    ),
    trade("2153", "telecommunication engineer; radio engineer; radar engineer; rf engineer; transmission engineer"),
    trade("2161", "arsitek; architect; arsitektur; junior architect"),
    trade("2162", "landscape architect; landscape; arsitek lanskap"),
    trade(
      "2163",
      "fashion designer; product designer; perancang busana; desain produk; product design; desainer produk; desainer busana; tata busana; jewelry designer",
    ),
    trade("2164", "urban planner; planologi; perencana wilayah; perencana kota; tata ruang; traffic planner"),
    trade("2165", "surveyor; surveyor pemetaan; geodesi; gis; geographic information system; kartografer; juru ukur"),
    trade(
      "2166",
      "graphic designer; graphic design; desainer grafis; desain grafis; designer grafis; design grafis; ilustrator; illustrator; animator; motion graphic; motion designer; multimedia; ui ux designer; ux designer; ui designer; visual designer; creative designer; desainer; designer; setter; dkv; desain komunikasi visual; digital designer; 3d artist; 3d designer; 3d generalist; desain multimedia; visual communication; creative design; ui ux; art director; tim kreatif; creative team; designer setting",
    ),
    // 22: health
    trade("2211", "dokter umum; dokter; general practitioner; dokter jaga"),
    trade("2212", "dokter spesialis; dokter anak; psikiater; dokter bedah"),
    trade("2221", "perawat; nurse; ners; keperawatan", { manager: "1342" }),
    trade("2222", "bidan; midwife; kebidanan"),
    trade("2250", "dokter hewan; veterinarian; medik veteriner"),
    trade("2261", "dokter gigi; dentist"),
    trade("2262", "apoteker; pharmacist; farmasi klinis"),
    trade(
      "2263",
      "ahli k3; sanitarian; kesehatan lingkungan; kesling; safety officer; hse officer; hse; hsse; ehs; she officer; k3; k3l; qhse; health and safety; health safety environment; safety staff",
      { manager: "1349" },
    ),
    trade("2264", "fisioterapis; physiotherapist; fisioterapi"),
    trade("2265", "ahli gizi; nutritionist; nutrisionis; dietisien; gizi; dietitian"),
    trade("2266", "terapis wicara; terapi wicara; audiologis; speech therapist"),
    trade("2267", "refraksionis optisien; optometris; optometrist"),
    trade("2269", "terapis okupasi; terapi okupasi; okupasi terapi; occupational therapist; epidemiolog"),
    // 23: teaching
    trade("2310", "dosen; lecturer; profesor"),
    trade(
      "2320",
      "guru smk; instruktur; pengajar; instructor; tenaga pengajar; guru produktif; instruktur pelatihan; guru kejuruan; asisten instruktur",
    ),
    trade(
      "2330",
      "guru sma; guru smp; guru matematika; guru fisika; guru kimia; guru biologi; guru ekonomi; guru sejarah; guru sosiologi; physics teacher; chemistry teacher; mathematics teacher; math teacher; biology teacher; sociology teacher; secondary teacher; guru mata pelajaran; guru bk",
    ),
    trade("2341", "guru sd; guru kelas; primary teacher; elementary teacher; wali kelas"),
    trade("2342", "guru tk; guru paud; kindergarten teacher; preschool teacher; early childhood teacher"),
    trade("2352", "guru slb; special needs teacher; shadow teacher; guru pendamping khusus"),
    trade(
      "2353",
      "english teacher; guru bahasa inggris; guru bahasa; english tutor; instruktur bahasa; instruktur bahasa inggris; mandarin teacher; guru mandarin; sensei; sensei bahasa jepang; japanese teacher; language teacher; guru les bahasa; english instructor; guru bahasa mandarin; guru bahasa jepang",
    ),
    trade("2354", "guru musik; music teacher"),
    trade("2355", "guru tari; art teacher; guru seni; guru lukis"),
    trade("2356", "robotics teacher; coding teacher; guru komputer; it trainer; guru robotik"),
    trade("2359", "tutor; guru les; guru privat; pengajar les; tentor"),
    trade("2351", "academic staff; pengembang kurikulum; instructional designer; kurikulum; pengembang teknologi pembelajaran"),
    // 24: business
    trade(
      "2411",
      "auditor; internal auditor; internal audit; internal control; akuntan; akuntan publik; accountant; auditor internal; tax; pajak; perpajakan; tax consultant; tax officer; staff pajak",
      { manager: "1211" },
    ),
    trade(
      "2412",
      "financial advisor; financial planner; wealth management; investment consultant; penasihat keuangan; financial consultant; fund manager",
    ),
    trade(
      "2413",
      "financial analyst; investment analyst; credit analyst; analis keuangan; analis kredit; analis investasi; risk management; manajemen risiko; finance analyst; risk analyst; risk officer",
    ),
    trade(
      "2421",
      "business analyst; management consultant; business process; analis bisnis; konsultan manajemen; strategic planning; business consultant; iso officer; quality management system; organizational development; management trainee; business intelligence",
    ),
    trade(
      "2422",
      "analis kebijakan; penelaah teknis kebijakan; policy analyst; compliance; kepatuhan; compliance officer; analis sdm aparatur",
    ),
    trade(
      "2423",
      "hrd; hr; human resource; human resources; human capital; hrga; sumber daya manusia; sdm; talent acquisition; recruiter; recruitment; rekrutmen; personalia; hr generalist; hr officer; people development; industrial relation; hubungan industrial; hr ga; organisasi dan sdm; employer branding; assessor; hcga; human resources development; kepegawaian; sumber daya insani; people and culture",
      { manager: "1212", clerk: "4416" },
    ),
    trade(
      "2424",
      "training; trainer; training officer; learning and development; learning development; talent development; training coordinator; pelatihan; staf training; beauty trainer; training development",
    ),
    trade(
      "2431",
      "digital marketing; digital marketer; marketing; pemasaran; social media specialist; social media; sosial media; media sosial; marketing communication; marcom; brand; branding; seo; advertiser; advertising; market research; marketing executive; content creator; konten kreator; content marketing; kol specialist; e-commerce; e commerce; ecommerce; marketplace; performance marketer; performance marketing; seo specialist; marketing analyst; marketing strategist; social media officer; social media admin; admin social media; admin sosial media; product owner; brand specialist; content specialist; content planner; affiliate; promosi; periklanan; shopee specialist; tiktok specialist; ads specialist; creative marketing; brand manager; customer engagement; marketing officer; content creation; live streaming specialist; social media strategist; digital campaign; content kreator; konten creator; sosmed; business development; pengembangan bisnis; pengembangan usaha; partnership",
      { manager: "1221" },
    ),
    trade(
      "2432",
      "public relation; public relations; humas; hubungan masyarakat; pranata humas; corporate communication; kehumasan; communication officer; communication intern; protokol; pr officer; corporate secretary; external relation",
      { manager: "1222" },
    ),
    trade("2433", "sales engineer; medical representative; technical sales; medrep; detailer; sales alat kesehatan"),
    trade("2434", "it sales; sales it; account manager it; sales telco"),
    // 25: information technology
    trade(
      "2511",
      "system analyst; data analyst; analis data; data analytics; systems analyst; analis sistem; it consultant; analis sistem informasi; erp consultant; application consultant; sap consultant; management information system; mis; it business analyst; it governance; functional consultant; sap mm; sap fico",
    ),
    trade(
      "2512",
      "software engineer; software developer; developer; programmer; backend developer; backend engineer; back end developer; fullstack developer; full stack developer; fullstack engineer; full stack engineer; android developer; mobile developer; java developer; python developer; it developer; application developer; pengembang perangkat lunak; programer; staff programmer; junior developer; ai engineer; machine learning engineer; ios developer; flutter developer; golang developer; php developer; web programmer; coder; game developer; it development; application development; app developer",
      { manager: "1330" },
    ),
    trade(
      "2513",
      "web developer; website developer; frontend developer; front end developer; frontend engineer; web designer; web design; multimedia developer; laravel developer; web development",
    ),
    trade("2519", "quality assurance engineer software; software tester; qa engineer; qa tester; software quality assurance; it tester"),
    trade("2521", "database administrator; dba; data engineer; database engineer; data architect; dataset engineer"),
    trade(
      "2522",
      "network administrator; system administrator; sysadmin; it infrastructure; devops engineer; devops; server administrator; cloud engineer; site reliability engineer",
      { manager: "1330" },
    ),
    trade("2523", "network engineer; network security engineer"),
    trade("2529", "cyber security; security engineer; information security; devsecops; it security"),
    // 26: law, culture
    trade("2611", "pengacara; lawyer; advokat; konsultan hukum"),
    trade(
      "2619",
      "legal; legal officer; staf legal; staff legal; hukum; staf hukum; analis hukum; notaris; legal corporate; corporate legal; legal staff",
      { manager: "1219", clerk: "3411" },
    ),
    trade("2621", "arsiparis; kurator; konservator; archivist"),
    trade("2622", "pustakawan; librarian"),
    trade("2631", "ekonom; economist"),
    trade("2632", "sosiolog; antropolog; social researcher"),
    trade("2634", "psikolog; psychologist; psikologi klinis"),
    trade("2635", "konselor; pekerja sosial; social worker; pembimbing kemasyarakatan; konseling; guru konseling"),
    trade("2641", "copywriter; content writer; penulis; script writer; creative writer; penulis naskah; scriptwriter; technical writer"),
    trade("2642", "jurnalis; wartawan; reporter; journalist; redaktur; editor berita"),
    trade(
      "2643",
      "penerjemah; translator; interpreter; juru bahasa; alih bahasa; juru bahasa isyarat; mandarin translator; penerjemah mandarin",
    ),
    trade("2651", "seniman; pelukis; visual artist"),
    trade("2652", "musisi; penyanyi; komposer; singer; pianis"),
    trade("2653", "penari; koreografer; dancer"),
    trade("2654", "film producer; sutradara; produser; film director; creative director film; program producer"),
    trade(
      "2656",
      "penyiar; presenter; host live; live host; host live streaming; announcer; live streamer; host streaming; host tiktok; hostlive; mc",
    ),
    // 31: technicians
    trade(
      "3111",
      "analis laboratorium; laboratorium; laboran; analis kimia; teknisi laboratorium; laboratory technician; lab technician; laboratory; analis lab; lab analyst; chemist",
    ),
    trade("3112", "teknisi sipil; pengawas lapangan; drafter sipil; teknisi bangunan gedung; pengawas bangunan"),
    trade(
      "3113",
      "teknisi listrik; teknisi elektrikal; electrical technician; technician electrical; elektrikal; tehnisi listrik; teknisi kelistrikan",
      { supervisor: "3113" },
    ),
    trade(
      "3114",
      "instrument technician; teknisi elektronika; teknisi instrumen; technician instrument; instrumentation technician; electronics technician; elektronika; control technician; instrumentation; instrumentasi",
    ),
    trade("3115", "mechanical technician; technician mechanical; teknisi mesin; teknisi mekanik"),
    trade("3116", "process technician; teknisi kimia; technical engineer kimia"),
    trade("3118", "drafter; juru gambar; draftsman; cad operator; drafter autocad; operator autocad; cad drafter"),
    trade("3121", "mine supervisor; supervisor tambang; pengawas tambang; mining supervisor"),
    trade(
      "3122",
      "supervisor produksi; production supervisor; foreman produksi; line leader; leader produksi; mandor produksi; kepala produksi; pengawas produksi; kepala regu; production leader; mill foreman; shift supervisor; leader line",
    ),
    trade(
      "3123",
      "mandor; supervisor konstruksi; site supervisor; pelaksana proyek; pengawas proyek; pelaksana lapangan; pengawas konstruksi",
    ),
    trade("3131", "operator pembangkit; operator pltu; power plant operator; operator genset"),
    trade(
      "3132",
      "operator wtp; operator ipal; water treatment; wwtp; operator incinerator; wtp operator; ipal; pengolahan air; waste water treatment; pengolahan limbah",
    ),
    trade("3134", "operator kilang; refinery operator"),
    trade("3133", "process operator kimia; dcs operator; panel operator; operator dcs"),
    trade("3139", "process control; plc; control room operator; dcs"),
    trade("3142", "teknisi pertanian; teknisi perikanan budidaya; teknisi budidaya; teknisi tambak; teknisi peternakan"),
    trade("3143", "teknisi kehutanan"),
    trade("3151", "masinis kapal; engineer kapal; ship engineer; kkm; teknika kapal"),
    trade("3152", "nakhoda; mualim; nautika; deck officer"),
    trade("3211", "radiografer; elektromedis; radiographer; teknisi elektromedis; elektromedik; elektro medik"),
    trade(
      "3212",
      "atlm; analis kesehatan; pranata laboratorium kesehatan; teknologi laboratorium medis; medical laboratory technologist; analis medis; teknologi laboratorium medik; laboratorium klinik; teknisi transfusi darah; bank darah",
    ),
    trade(
      "3213",
      "asisten apoteker; tenaga teknis kefarmasian; ttk; teknisi farmasi; pharmacy assistant; tenaga teknik kefarmasian; farmasi; tenaga vokasi farmasi",
    ),
    trade("3221", "perawat vokasi; asisten keperawatan"),
    trade("3240", "paramedik veteriner; paramedis kesehatan hewan; veterinary assistant; animal medic; paramedis hewan"),
    trade("3251", "perawat gigi; terapis gigi; asisten dokter gigi; dental assistant; dental nurse; terapis gigi dan mulut"),
    trade("3252", "perekam medis; rekam medis; rekam medik; medical record; perekam medik"),
    trade("3253", "kader kesehatan; promotor kesehatan; promosi kesehatan; penyuluh kesehatan; penyuluh kb"),
    trade("3254", "optisien; optician"),
    trade("3257", "pengawas k3; safety inspector; food safety; safetyman; safety man; inspektur k3"),
    trade("3258", "petugas ambulans; paramedic; emt; driver ambulance"),
    // 33: business associates
    trade("3311", "dealer saham; broker saham; trader; securities"),
    trade(
      "3312",
      "account officer; loan officer; kredit; marketing kredit; marketing lending; credit officer; community officer; relationship officer; mantri; credit marketing officer; cmo; surveyor kredit; credit surveyor; verifikator kredit; account officer mikro; consumer loan; marketing funding; funding officer; verifikator cabang; ao mikro; relationship manager; pembiayaan; marketing leasing",
    ),
    trade(
      "3313",
      "accounting; akuntansi; akunting; finance accounting; accounting staff; asisten akuntan; finance and accounting; finance; keuangan; accounting finance; finance staff; staf keuangan",
      { manager: "1211", clerk: "4311", supervisor: "3313" },
    ),
    trade("3315", "appraiser; penaksir; penilai; claim adjuster; loss adjuster; taksir"),
    trade("3321", "agen asuransi; insurance agent; bancassurance; financial consultant asuransi; penjual asuransi"),
    trade(
      "3322",
      "sales; salesman; sales executive; sales representative; account executive; sales marketing; marketing sales; sales canvas; canvasser; sales counter; tenaga penjual; sales officer; penjualan; sales force; sales taking order; wiraniaga; sales area; sales consultant; account representative; business relationship; sales motoris; sales lapangan; key account; sales associate b2b; sales hunter; sales and marketing; leasing executive; marketing executive property; business relationship officer",
      { manager: "1221", clerk: "4110" },
    ),
    trade(
      "3323",
      "purchasing; procurement; buyer; pengadaan; pembelian; staff purchasing; purchasing officer; pengadaan barang; sourcing; merchandiser ekspor",
      { manager: "1324", clerk: "4321" },
    ),
    trade(
      "3331",
      "exim; export import; ekspor impor; import; export; freight forwarding; ppjk; shipping; emkl; customs clearance; forwarder; staff exim; customs",
      { clerk: "4323", manager: "1324" },
    ),
    trade(
      "3332",
      "event planner; event organizer; event management; event officer; wedding organizer; event; event coordinator; staff eo; event specialist; mice",
      { clerk: "4110", manager: "1439" },
    ),
    trade("3333", "job placement officer; penyalur tenaga kerja; recruitment agency; pengantar kerja"),
    trade(
      "3334",
      "agen properti; property agent; real estate agent; property consultant; marketing properti; building manager; sales properti",
    ),
    trade("3341", "office manager; office supervisor; supervisor administrasi; kepala tata usaha; kasubag tu"),
    trade(
      "3343",
      "executive assistant; personal assistant; executive secretary; sekretaris direksi; asisten pribadi direksi; sekretaris eksekutif; personal asisten",
    ),
    trade("3359", "penyidik; pengawas ketenagakerjaan"),
    trade("3411", "paralegal; legal assistant; pelaksana teknis hukum"),
    trade(
      "3412",
      "pendamping sosial; fasilitator masyarakat; community development; pemberdayaan masyarakat; fundraiser; fundraising; pendamping desa",
    ),
    trade("3413", "pembimbing manasik; bina rohani; penyuluh agama; rohaniwan"),
    trade("3421", "atlet; athlete"),
    trade("3422", "pelatih; coach; pelatih renang; pelatih olahraga; pelatih futsal; swimming coach; pelatih sepak bola; pembina olahraga"),
    trade("3423", "personal trainer; instruktur senam; gym instructor; instruktur fitness; fitness trainer; instruktur yoga"),
    trade("3431", "fotografer; photographer"),
    trade(
      "3432",
      "desainer interior; interior designer; visual merchandiser; visual merchandising; interior design; dekorator; visual merchandise",
    ),
    trade("3433", "teknisi museum; edukator museum; asisten perpustakaan; pengelola perpustakaan"),
    trade("3434", "chef; sous chef; head chef; executive chef; chef de partie; kepala koki"),
    trade(
      "3511",
      "operator komputer; it operation; data center; edp; it staff; staff it; it operations; teknisi data center; pranata komputer; system operation; it generalist",
      { manager: "1330" },
    ),
    trade(
      "3512",
      "it support; it helpdesk; helpdesk; technical support; it technical support; teknisi komputer; user support; it hardware; desktop support; it support staff; teknik informasi; application support",
      { manager: "1330" },
    ),
    trade("3513", "teknisi jaringan; network technician; it network; network support; teknisi jaringan komputer; pemeliharaan jaringan"),
    trade("3514", "webmaster; web content; website admin; admin website; content web; admin web"),
    trade(
      "3521",
      "videografer; videographer; video editor; editor video; audio visual; sound engineer; soundman; kameramen; cameraman; audio technician; audio video; sound system; content production; operator kamera; editor; multimedia editor; film editor; audio engineer",
    ),
    trade("3522", "teknisi bts; teknisi tower; teknisi telekomunikasi; tower bts; tower engineer; teknisi transmisi"),
    // 4: clerks
    trade(
      "4110",
      "administrasi; admin; staff admin; staf administrasi; administration; administrator; administrative assistant; administrative; admin kantor; staff administrasi; tata usaha; office admin; pengadministrasi umum; back office; general admin; tenaga administrasi; business support; general affair; general affairs; ga staff; staff umum; pengadministrasi; operational admin; office staff; administrasi perkantoran; front liner admin; staff kantor; karyawan kantor; admin umum; administrative specialist; administrasi umum; dokumen kontrol; document control; sekretariat",
      { manager: "1219" },
    ),
    trade("4120", "sekretaris; secretary; kesekretariatan; sekretaris perusahaan"),
    trade(
      "4132",
      "data entry; entry data; input data; admin data entry; operator data entry; data entry operator; petugas entri data; pengolah data; pengolah data dan informasi; pengelola data",
    ),
    trade("4211", "teller; bank teller; customer service bank; frontliner; front liner; frontliner bank"),
    trade("4213", "gadai; pegadaian; penaksir gadai; kasir gadai"),
    trade(
      "4214",
      "collector; debt collector; kolektor; collection; penagihan; desk collection; desk call collection; field collector; penagih; collection officer; ar collection; remedial; deskcoll",
    ),
    trade("4221", "ticketing; tour consultant; travel consultant; tour planner; reservasi tiket; staff tour; travel agent"),
    trade("4222", "call center; contact center; telemarketing inbound; agent call center; customer service call center; call centre"),
    trade("4223", "operator telepon; telephone operator"),
    trade(
      "4224",
      "front office; front office hotel; front desk agent; guest service agent; resepsionis hotel; hotel receptionist; guest relation officer; concierge; front desk; guest service; guest relation; front office agent",
    ),
    trade("4225", "petugas informasi; information desk; petugas pengaduan; pelayanan informasi; customer information"),
    trade("4226", "resepsionis; receptionist; penerima tamu; recepsionist; reception"),
    trade("4227", "surveyor lapangan; enumerator; interviewer; petugas survei; pewawancara; surveyor data"),
    trade(
      "4229",
      "customer service; customer service officer; layanan pelanggan; customer care; customer relation; customer support; customer experience; customer success; cs; pelayanan pelanggan; customer relations; customer service representative; customer relationship; customer service staff; petugas pendaftaran; customer relation officer; crm",
      { manager: "1221" },
    ),
    trade(
      "4311",
      "bookkeeper; pembukuan; account payable; account receivable; accounts payable; accounts receivable; invoicing; admin accounting; admin finance; admin keuangan; accounting admin; finance admin; administrasi keuangan; account payable staff; staf pembukuan; admin pajak; accounting administration; finance administration; kas dan bank; invoice; fixed asset; pengadministrasi keuangan",
    ),
    trade(
      "4312",
      "admin klaim; claim staff; administrasi klaim; administrasi asuransi; admin kredit; credit admin; billing; statistik; administrasi kredit",
    ),
    trade("4313", "payroll; penggajian; admin payroll; staff payroll"),
    trade(
      "4321",
      "gudang; warehouse; admin gudang; staff gudang; inventory; stock keeper; storekeeper; stock; logistik; logistics; kepala gudang; warehouse admin; store keeper; petugas gudang; checker gudang; admin logistik; receiving; stok; operator gudang; staf gudang; raw material; supply chain; distribution center; checker; inventory control; bagian gudang",
      { manager: "1324" },
    ),
    trade(
      "4322",
      "ppic; production planning; production planner; admin produksi; administrasi produksi; planner produksi; production admin; planner; adm produksi; production plan",
      { manager: "1321" },
    ),
    trade(
      "4323",
      "ekspedisi; admin ekspedisi; dispatcher; transport admin; koordinator pengiriman; admin pengiriman; admin transport; staff ekspedisi; fleet",
      { manager: "1324" },
    ),
    trade("4411", "staf perpustakaan; petugas perpustakaan; administrasi perpustakaan"),
    trade("4415", "petugas arsip; kearsipan; filing; arsip; staf arsip; pengelola arsip; arsip digital"),
    trade(
      "4416",
      "admin hrd; hr admin; admin hr; hr administration; administrasi kepegawaian; admin personalia; hr administrator; pengadministrasi kepegawaian; administrasi sdm; administrasi hrd",
    ),
    // 5: services and sales
    trade("5111", "pramugari; pramugara; flight attendant; cabin crew; awak kabin"),
    trade("5113", "pramuwisata; tour guide; tour leader; pemandu wisata; guide"),
    trade(
      "5120",
      "juru masak; cook; koki; cook helper restoran; tukang masak; masak; commis; commis chef; kitchen; kitchen staff; tata boga; fb product; f&b product; line cook",
      { supervisor: "5120", manager: "1412" },
    ),
    trade(
      "5131",
      "waiter; waitress; pramusaji; waiters; server; fb service; f&b service; food and beverage service; captain restaurant; pelayan restoran; waitres; banquet; pelayan; food beverage service",
      { manager: "1412" },
    ),
    trade("5132", "bartender; barista; pramutama bar; barback"),
    trade("5141", "hair stylist; hairdresser; penata rambut; kapster; barber; stylist rambut; tukang cukur; barberman; capster"),
    trade(
      "5142",
      "beautician; terapis kecantikan; make up artist; beauty therapist; nail artist; eyelash; mua; terapis spa; therapist spa; beauty consultant; massage therapist; spa therapist; terapis; beauty advisor klinik; beauty terapis; nailist",
    ),
    trade(
      "5151",
      "housekeeping supervisor; supervisor housekeeping; housekeeping supervisor hotel; executive housekeeper; supervisor cleaning service; leader cleaning service",
    ),
    trade("5152", "kepala rumah tangga; butler; housekeeper rumah"),
    trade(
      "5153",
      "pengelola gedung; building management; caretaker gedung; building maintenance; general maintenance; penjaga sekolah; janitor; building management officer; teknisi gedung; fasilitas umum",
    ),
    trade("5162", "asisten pribadi; valet; ajudan"),
    trade("5164", "groomer; pet groomer; perawat hewan; dog trainer; keeper satwa; animal keeper"),
    trade("5165", "instruktur mengemudi; driving instructor; instruktur stir mobil"),
    trade("5221", "pemilik toko"),
    trade(
      "5222",
      "supervisor toko; store supervisor; kepala toko; store leader; supervisor retail; kepala departemen; supervisor store; store head; koordinator toko; store coordinator; shopper experience",
    ),
    trade(
      "5223",
      "pramuniaga; shopkeeper; store crew; crew store; penjaga toko; shop assistant; sales assistant; store associate; karyawan toko; crew toko; beauty advisor; sales counter toko; store staff; pelayan toko; jaga toko; store operation; sales associate; retail; store crew boy; penjaga stand; staff toko; staff store; frontliner store; sales person; sales advisor",
      { supervisor: "5222", manager: "1420" },
    ),
    trade("5230", "kasir; cashier; ticketing counter; petugas tiket; kasir toko; ticket seller; petugas loket", { supervisor: "5222" }),
    trade("5241", "model; fashion model"),
    trade(
      "5242",
      "spg; spb; sales promotion girl; sales promotion boy; sales promotor; promotor; sales promoter; promoter; sales merchandiser; merchandiser; sampling girl; usher; promotion girl; merchandising; sales promotion; brand ambassador",
    ),
    trade("5243", "sales door to door; direct sales; door to door"),
    trade(
      "5244",
      "telemarketing; telesales; tele sales; telemarketer; tele marketing; sales online; sales call; admin online; admin olshop; admin marketplace; admin penjualan online; cs online",
    ),
    trade("5245", "operator spbu; petugas spbu; operator pompa bensin"),
    trade(
      "5246",
      "crew outlet; crew restaurant; crew restoran; counter makanan; food counter; barista keliling; outlet crew; crew dcrepes; kru restoran; crew store makanan; crew resto; staff outlet; crew booth; crew gerai; crew kitchen bar; crew",
      { supervisor: "5222", manager: "1412" },
    ),
    trade("5311", "baby sitter; babysitter; pengasuh anak; nanny; daycare; pengasuh bayi; suster bayi; pengasuh"),
    trade(
      "5312",
      "asisten guru; teacher assistant; assistant teacher; guru pendamping; assistant english teacher; co teacher; asisten guru daycare; asisten pengajar",
    ),
    trade(
      "5321",
      "asisten perawat; caregiver; nurse assistant; careworker; perawat lansia; kaigo; care worker; pramurukti; cssd; pembantu perawat",
    ),
    trade("5322", "perawat orang tua di rumah; pendamping lansia; home care; caregiver lansia"),
    trade("5411", "pemadam kebakaran; firefighter; arff; fireman; damkar"),
    trade("5413", "sipir; penjaga tahanan"),
    trade(
      "5414",
      "satpam; security; petugas keamanan; security guard; penjaga malam; satuan pengamanan; keamanan; bodyguard; danru; anggota satpam; anggota security",
    ),
    trade("5419", "lifeguard; penjaga kolam; penjaga pantai"),
    // 6
    trade("6111", "petani; tenaga pertanian"),
    trade("6113", "tukang kebun; gardener; petugas taman; pekerja kebun; greenkeeper"),
    trade("6112", "penyadap karet; pemanen sawit; pekerja perkebunan"),
    trade("6121", "peternak sapi; anak kandang sapi; peternak kambing; peternak babi"),
    trade("6122", "peternak ayam; pekerja kandang ayam; anak kandang; farm worker ayam"),
    trade("6221", "petambak; pekerja tambak; pembudidaya ikan"),
    trade("6223", "abk kapal ikan; anak buah kapal ikan; awak kapal perikanan; nelayan laut dalam"),
    // 7: crafts
    trade("7111", "tukang bangunan; pekerja bangunan"),
    trade("7112", "tukang batu; tukang tembok; bricklayer"),
    trade("7114", "tukang beton; tukang cor"),
    trade("7115", "tukang kayu; carpenter; tukang bekisting"),
    trade("7119", "scaffolder; tukang scaffolding"),
    trade("7121", "tukang atap; roofer"),
    trade("7122", "tukang keramik; tukang ubin"),
    trade("7126", "tukang ledeng; plumber; pipe fitter; plumbing; pipefitter; fitter pipa"),
    trade("7127", "teknisi ac; teknisi pendingin; refrigeration technician; hvac technician; tukang ac; hvac; teknisi ac central"),
    trade("7131", "tukang cat; painter; tukang cat bangunan"),
    trade("7132", "tukang cat mobil; painter mobil; spray painter; painting body repair; tukang duco; operator painting"),
    trade("7212", "tukang las; welder; juru las; operator las; pengelasan; teknisi las"),
    trade("7213", "tukang plat; tukang ketok; sheet metal; body repair"),
    trade("7214", "fitter; erector; steel fabricator; fabrikator"),
    trade("7222", "toolmaker; tool maker; mold maker; teknisi dies; die maker; dies maker; mould"),
    trade(
      "7223",
      "mesin bubut; operator cnc; operator bubut; tukang bubut; cnc operator; machinist; operator milling; programmer cnc; operator mesin cnc; setter mesin; programer cnc; cnc",
    ),
    trade(
      "7231",
      "mekanik; mekanik mobil; mekanik motor; montir; mechanic; teknisi otomotif; teknisi mobil; automotive technician; teknisi bengkel; mekanik alat berat diesel; teknisi motor; teknisi kendaraan; kendaraan listrik",
    ),
    trade(
      "7233",
      "mekanik alat berat; heavy equipment mechanic; maintenance; teknisi maintenance; mekanik industri; maintenance mekanik; maintenance technician; perawatan mesin; mekanik pabrik; teknisi perawatan mesin; heavy equipment; maintenance staff; mechanic heavy equipment; maintenance mesin",
    ),
    trade("7234", "tukang sepeda; mekanik sepeda; bicycle mechanic"),
    trade("7321", "pracetak; desain pracetak; prepress; operator prepress"),
    trade(
      "7322",
      "mesin cetak; mesin offset; operator cetak; printing operator; operator mesin cetak; operator offset; operator printing; digital printing; sablon; tukang sablon",
    ),
    trade("7323", "finishing cetak; penjilid; bookbinder"),
    trade("7411", "tukang listrik; electrician; instalatir; teknisi instalasi listrik; instalasi listrik; electrician gedung"),
    trade(
      "7412",
      "teknisi elektrik; maintenance elektrik; maintenance electrical; teknisi lift; teknisi elevator; electrical maintenance; staff elektrik; kelistrikan; listrik",
    ),
    trade("7413", "teknisi jaringan listrik; lineman; pelayanan teknik pln; yantek"),
    trade(
      "7421",
      "teknisi elektronik; service elektronik; teknisi servis; teknisi televisi; teknisi handphone; teknisi hp; teknisi service; teknisi cctv",
    ),
    trade(
      "7422",
      "teknisi fiber optik; teknisi internet; teknisi wifi; teknisi instalasi jaringan; teknisi indihome; splicer; teknisi fo; fiber optik; teknisi ftth",
    ),
    trade("7511", "tukang daging; butcher; tukang potong ayam; jagal"),
    trade("7512", "baker; tukang roti; pastry; bakery; tukang kue; pembuat roti; pastry chef; pembuat kue; pattiseri"),
    trade("7515", "qc makanan; food taster; qc food; quality control makanan; cupper; grader kopi"),
    trade("7516", "pembuat rokok; pelinting rokok; linting; giling rokok; pembuat cerutu"),
    trade("7522", "tukang mebel; pembuat furnitur; tukang furniture; cabinet maker"),
    trade("7531", "penjahit; tailor; tukang jahit; dressmaker; modiste"),
    trade("7532", "pattern maker; pola busana; cutting; tukang potong kain; desain pola; operator cutting; pembuat pola; staff cutting"),
    trade("7533", "bordir; tukang bordir; penyulam"),
    trade(
      "7543",
      "qc; quality control; quality assurance; qa; quality inspector; qc inspector; inspector; quality; kendali mutu; pengendalian mutu; qa qc; quality checker; qc line; staff qc; qc produksi",
      { manager: "1321", supervisor: "7543" },
    ),
    trade("7544", "pest control; teknisi pest control; fumigator"),
    // 8: operators
    trade("8111", "pekerja tambang; miner"),
    trade("8113", "driller; operator bor; juru bor"),
    trade("8114", "operator batching plant; operator crusher; operator beton; operator semen"),
    trade("8121", "operator tungku; operator peleburan; operator furnace"),
    trade("8122", "electroplating; operator plating; operator pelapisan"),
    trade("8131", "operator mesin kimia; operator mixing; operator reaktor; color matching"),
    trade("8141", "mesin karet; operator mesin karet; operator ban"),
    trade(
      "8142",
      "mesin injection; mesin plastik; operator injection; injection moulding; operator mesin plastik; operator molding; operator moulding; operator extruder; operator blow molding",
    ),
    trade("8143", "mesin kertas; operator mesin kertas; operator corrugated"),
    trade("8151", "operator spinning; operator pemintalan"),
    trade("8152", "mesin tenun; mesin rajut; operator tenun; operator weaving; operator rajut; operator knitting"),
    trade(
      "8153",
      "mesin jahit; operator jahit; sewing operator; operator sewing; operator garmen; sewing; menjahit; operator mesin jahit; staff sewing; operator garment",
      { supervisor: "3122" },
    ),
    trade("8154", "operator dyeing; operator celup; operator washing"),
    trade("8156", "operator sepatu; operator mesin sepatu; stitching sepatu"),
    trade("8157", "laundry; operator laundry; binatu; staff laundry; laundry attendant"),
    trade(
      "8160",
      "mesin makanan; mesin rokok; mesin minuman; operator mesin makanan; operator produksi makanan; operator mesin rokok; operator mesin minuman; produksi makanan; pengolahan hasil perikanan",
    ),
    trade("8172", "mesin kayu; operator mesin kayu; operator plywood; operator sawmill"),
    trade("8182", "boiler; operator boiler; operator ketel; boiler operator; operator ketel uap"),
    trade(
      "8183",
      "mesin packaging; mesin packing; operator packing; operator filling; operator mesin packing; operator pengemasan; operator mesin pengemas; operator packaging",
    ),
    trade("8189", "operator mesin; operator press; machine operator; operator mesin produksi"),
    trade("8211", "perakit mesin; assembly mesin; perakit mekanik"),
    trade("8212", "perakit elektronik; assembly elektronik; operator assembly; operator perakitan; operator smt; solder"),
    trade("8311", "masinis; masinis kereta"),
    trade("8321", "ojek; ojek online; rider; kurir motor; driver ojek; pengemudi motor; driver motor"),
    trade(
      "8322",
      "driver; supir; sopir; pengemudi; driver pribadi; sopir pribadi; driver taksi; driver operasional; sopir taksi; driver mobil; chauffeur; driver kantor; supir pribadi; driver box; supir mobil",
    ),
    trade("8331", "sopir bus; driver bus; pengemudi bus; pramudi; supir bus"),
    trade(
      "8332",
      "sopir truk; driver truk; driver truck; supir truk; driver trailer; supir trailer; sopir trailer; driver wingbox; driver fuso; supir dump truck; dump truck; dumptruck; driver dt; driver colt diesel; supir tronton; driver dump truck; driver cdd; truck driver; pengemudi truk; supir truck; sopir truck",
    ),
    trade("8341", "operator traktor; operator harvester; operator mesin pertanian"),
    trade(
      "8342",
      "operator excavator; operator alat berat; operator bulldozer; operator dozer; operator grader; operator backhoe; excavator operator; operator wheel loader; operator vibro; heavy equipment operator; operator loader",
    ),
    trade("8343", "operator crane; crane operator; rigger; operator hoist; operator overhead crane"),
    trade("8344", "operator forklift; forklift; driver forklift; forklift operator; operator reach truck"),
    trade("8350", "abk; anak buah kapal; pelaut; awak kapal; juru mudi; ordinary seaman; able seaman; kelasi"),
    // 9: elementary
    trade(
      "9111",
      "asisten rumah tangga; pembantu rumah tangga; prt; art; domestic helper; housemaid; penata laksana rumah tangga; plrt; pekerja rumah tangga; pembantu",
    ),
    trade(
      "9112",
      "cleaning service; office boy; room attendant; housekeeping; petugas kebersihan; cleaner; ob; office girl; roomboy; housekeeping attendant; public area; general cleaning; tenaga kebersihan; public area attendant; hk attendant; house keeping",
      { supervisor: "5151", manager: "1411" },
    ),
    trade("9121", "tukang setrika; tukang cuci; setrika"),
    trade("9122", "cuci mobil; cuci motor; car wash; detailing mobil; steam motor"),
    trade("9211", "buruh tani; pekerja kebun sawit; buruh perkebunan"),
    trade("9313", "kuli bangunan; buruh bangunan; kenek bangunan; laden tukang"),
    trade(
      "9321",
      "packing; packer; pengemasan; staff packing; karyawan packing; helper packing; tenaga packing; packing staff; buruh pengemasan",
    ),
    trade(
      "9329",
      "operator produksi; produksi; production operator; buruh pabrik; karyawan produksi; staff produksi; production staff; helper produksi; buruh produksi; karyawan pabrik; operator pabrik; petugas produksi; tenaga produksi; crew produksi; staf produksi; processing staff",
      { manager: "1321", supervisor: "3122", clerk: "4322" },
    ),
    trade("9333", "kuli angkut; loader; helper gudang; bongkar muat; buruh gudang; tenaga bongkar muat; picker; picking; helper warehouse"),
    trade("9334", "shelf filler; pramu rak; pengisi rak"),
    trade("9411", "kitchen crew; fast food crew; crew dapur; crew fast food"),
    trade(
      "9412",
      "kitchen helper; steward; cook helper; dishwasher; helper dapur; cuci piring; asisten juru masak; pembantu dapur; asisten koki; steward hotel; helper kitchen",
    ),
    trade("9510", "juru parkir; tukang parkir; petugas parkir"),
    trade("9611", "petugas sampah; tukang sampah; pengangkut sampah"),
    trade("9613", "tukang sapu; penyapu jalan"),
    trade(
      "9621",
      "kurir; courier; kurir paket; messenger; bellboy; pengantar paket; delivery; bellman; delivery man; kurir mobil; sprinter; karyawan pengiriman; pengiriman barang; bell boy; mitra kurir; driver kurir; kurir express; helper kurir; helper driver; kernet",
    ),
    trade("9623", "pencatat meter; pembaca meter; cater pln; cater"),
    trade("9629", "kenek; helper; tenaga umum; serabutan; pramubakti"),
  ],
};

function trade(group: string, words: string, roles: Pick<TradeWords, "manager" | "supervisor" | "clerk"> = {}): TradeWords {
  return { group, words: words.split("; "), ...roles };
}
