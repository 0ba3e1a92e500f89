## Menu
concerns-nav-map = Peta
concerns-nav-map-hint = Apa yang belum selesai, dan di mana
concerns-nav-figures = Angka
concerns-nav-figures-hint = Berapa lama jawapan diambil, dan apa yang lewat
concerns-nav-accessibility = Kebolehcapaian
concerns-nav-privacy = Privasi
concerns-nav-counting = Cara kami mengira

## Kedudukan dan baris
concerns-public-late = Lewat
concerns-public-waiting = Menunggu
concerns-public-late-by = { $span }
concerns-public-due = tarikh akhir { $when }
concerns-public-waiting-for = balasan penduduk
concerns-public-answered-in = dalam { $span }
# Satu baris senarai: di mana, dan berapa orang mengadukannya.
concerns-public-row = { $place }, { $area } · { $people } orang
concerns-public-row-place = { $place } · { $people } orang
concerns-public-row-area = { $area } · { $people } orang
concerns-public-row-people = { $people } orang
concerns-public-no-department = Belum ada jabatan
concerns-public-no-area = Tanpa kawasan

## Penapis
concerns-public-filter = Tapis aduan
concerns-public-search = Tempat, perkataan atau nombor rujukan
concerns-public-find = Cari
concerns-public-states = Aduan yang mana
concerns-public-tag-open = Belum selesai
concerns-public-tag-all = Semua
concerns-public-chosen = Penapis yang digunakan
concerns-public-take-away = : buang penapis ini
concerns-public-tag-box = Bahagian peta ini
concerns-public-tag-words = “{ $words }”
concerns-public-tag-in-time = Dijawab dalam tempoh
concerns-public-tag-too-late = Dijawab selepas tarikh akhir
concerns-public-tag-no-interval = Masa yang mustahil
concerns-public-span = { $from } hingga { $to }
concerns-public-more-filters = Penapis lain
concerns-public-category = Jenis
concerns-public-area = Kawasan
concerns-public-department = Jabatan
concerns-public-period = Masa
concerns-public-any-category = Semua jenis
concerns-public-any-area = Semua kawasan
concerns-public-any-department = Semua jabatan
concerns-public-any-time = Bila-bila masa
concerns-public-days-7 = 7 hari lepas
concerns-public-days-30 = 30 hari lepas
concerns-public-days-90 = 90 hari lepas
concerns-public-days-365 = 12 bulan lepas
concerns-public-show = Tunjukkan
concerns-public-newest-first = Terbaharu dahulu
concerns-public-late-first = Yang lewat dahulu

## Senarai
concerns-public-say-city = { $count ->
    [0] Tiada aduan yang belum selesai di { $city }.
   *[other] <lit>{ $count } aduan</lit> belum selesai di { $city }{ $late ->
        [0] , tiada yang lewat.
       *[other] , { $late } daripadanya lewat.
    }
}
concerns-public-say-here = { $count ->
    [0] Tiada aduan yang belum selesai di sini.
   *[other] <lit>{ $count } aduan</lit> belum selesai di sini{ $late ->
        [0] , tiada yang lewat.
       *[other] , { $late } daripadanya lewat.
    }
}
concerns-public-say-late = { $count ->
    [0] Tiada yang lewat di sini.
   *[other] <lit>{ $count } aduan</lit> sudah lewat di sini.
}
concerns-public-say-found = { $count ->
    [0] Tiada aduan yang sepadan.
   *[other] <lit>{ $count } aduan</lit> sepadan.
}
concerns-public-say-many = Lebih daripada <lit>{ $count } aduan</lit> sepadan.
concerns-public-on-map = Tunjukkan pada peta
concerns-public-csv = Senarai ini sebagai jadual (CSV)
concerns-public-unseen = { $n } lagi dikira dalam angka tetapi tidak terbuka kepada umum: kerana jenisnya, atas permintaan pengadu, atau kerana menunggu semakan.
concerns-public-empty-picture = Ilustrasi: meja yang kemas di tepi tingkap waktu senja, secawan teh dan sebuah lampu
concerns-public-empty = Tiada yang sepadan dengan penapis ini
concerns-public-empty-how = Aduan penduduk dipaparkan di sini. Buang satu penapis untuk melihat lebih banyak, atau jadilah orang pertama yang mengadu.
concerns-public-report = Buat aduan
concerns-public-see-all = Lihat semua aduan

## Peta
concerns-map-label = Peta aduan yang sama
concerns-map-alt = Peta { $city }
concerns-map-as-list = Tunjukkan sebagai senarai
concerns-map-unplaced = { $n } tanpa tempat: dalam senarai
concerns-map-empty = Tiada yang sepadan di sini. Gerakkan peta, atau buang satu penapis.
concerns-map-closer = Dekatkan
concerns-map-farther = Jauhkan
concerns-map-north = Ke utara
concerns-map-south = Ke selatan
concerns-map-west = Ke barat
concerns-map-east = Ke timur
concerns-map-pin = { $n } aduan
concerns-map-several = <b>{ $n }</b> beberapa aduan di sini, ikut yang paling teruk
concerns-map-several-pin = Beberapa aduan di sini; dekatkan
concerns-map-drawn = { $source } (dilukis untuk latihan, bukan hasil ukuran)
concerns-map-drawn-alone = Dilukis untuk latihan, bukan hasil ukuran
concerns-map-approximate = Kawasan ini anggaran, bukan sempadan rasmi
concerns-map-limits-by = Sempadan: { $source }
concerns-map-areas-by = Kawasan: { $source }
concerns-map-limits-and-areas-by = Sempadan dan kawasan: { $source }
concerns-map-places-by = Tempat: { $source }
concerns-map-places-by-and-invented = Tempat: { $source }; yang lain direka untuk latihan
concerns-map-places-invented = Tempat: direka untuk latihan
concerns-map-sources-more = dan { $n } lagi

## Halaman aduan
concerns-page-back = Semua aduan
concerns-page-back-area = Semua aduan di { $area }
concerns-page-say-new = Belum ada yang mengambilnya. { $team } sepatutnya menjawab sebelum { $due }.
concerns-page-say-working = { $team } sedang menguruskannya; tarikh akhir jawapan { $due }.
concerns-page-say-late = { $team } sedang menguruskannya, dan sudah lewat: jawapan sepatutnya diberi { $due }, { $span } lalu.
concerns-page-say-waiting = { $team } bertanya sesuatu kepada penduduk ({ $since }). Kiraan masa dihentikan sehingga ada balasan.
concerns-page-say-open = { $team } sedang menguruskannya; tiada tarikh akhir untuknya.
concerns-page-say-answered = { $team } menjawab ({ $at }).
concerns-page-say-answered-in = { $team } menjawab ({ $at }), dalam { $span }.
concerns-page-say-answered-in-time = { $team } menjawab ({ $at }): dalam { $span }, sebelum tarikh akhir.
concerns-page-say-answered-late = { $team } menjawab ({ $at }): dalam { $span }, selepas tarikh akhir.
concerns-page-say-not-ours = Aduan ini ditutup: perkara ini bukan di bawah jagaan bandar. Kisahnya menyebut siapa yang menjaganya.
concerns-page-say-duplicate = Aduan ini ditutup: perkara yang sama sudah diadukan sebelum ini, dan diteruskan di sana.
concerns-page-say-not-found = Aduan ini ditutup: seseorang sudah melihat, dan tidak menjumpai apa-apa di situ.
concerns-page-say-no-reply = Aduan ini ditutup: pihak bandar sudah bertanya, dan tiada balasan diterima.
concerns-page-say-withdrawn = Aduan ini ditutup: pengadu menariknya balik.
concerns-page-say-not-possible = Aduan ini ditutup: pihak bandar tidak dapat melakukannya. Kisahnya menyebut sebabnya.
concerns-page-say-closed = Aduan ini ditutup.
concerns-page-alt-before = Sebelum: { $title }
concerns-page-alt-after = Selepas: { $title }
concerns-page-illustration = Gambar dalam data latihan ialah ilustrasi: dilukis, bukan difoto.
concerns-page-by-resident = Sebelum, oleh penduduk
concerns-page-by-city = Selepas, oleh pihak bandar
concerns-page-story = Apa yang berlaku
concerns-page-aside = Tempat dan apa yang anda boleh buat
concerns-page-map = Peta tempat: { $place }
concerns-page-where = Tempat
concerns-page-who = Siapa
concerns-page-reported = Diadukan
concerns-page-due = Tarikh akhir jawapan
concerns-page-also = Turut mengadu
concerns-page-supporters = { $n } orang lain
concerns-page-same = Anda nampak perkara ini juga?
concerns-page-same-how = Beritahu dengan sekali ketik, tanpa nama: apa yang dilihat beberapa orang lebih berat.
concerns-page-counted-how = Bersama anda, { $n } orang nampak perkara ini.
concerns-page-follow-how = Untuk tahu perkembangannya, ikuti aduan ini.
concerns-page-me-too = Saya juga
concerns-page-follow = Ikuti melalui e-mel
concerns-page-mine = Saya yang membuat aduan ini
concerns-page-desk = Buka di meja aduan
concerns-page-ended = Sudah beres?
concerns-page-ended-how = Pengadu memberitahunya melalui pautan peribadi pada resit atau e-mel. Jika anda nampak lagi, adukan semula.
concerns-page-again = Berlaku lagi

## Kisah satu kes
concerns-story-reported = <b>Seorang penduduk mengadukannya</b>
concerns-story-reported-phone = <b>Seorang penduduk mengadukannya melalui telefon</b>
concerns-story-reported-counter = <b>Seorang penduduk mengadukannya di kaunter</b>
concerns-story-reported-letter = <b>Seorang penduduk mengadukannya melalui surat</b>
concerns-story-reported-street = <b>Kakitangan nampak perkara ini di jalan</b>
concerns-story-reported-import = <b>Datang dari sistem lain</b>
concerns-story-assigned = <b>Dihantar kepada { $team }</b>; tarikh akhir jawapan { $due }.
concerns-story-assigned-before = <b>Dihantar kepada { $team }</b>; jawapan perlu diberi selewat-lewatnya { $due }.
concerns-story-asked = <b>{ $team } bertanya</b>
concerns-story-replied = <b>Penduduk membalas</b>
concerns-story-said-more = <b>Penduduk menambah keterangan</b>
concerns-story-resumed = <b>Pihak bandar meneruskan tanpa balasan</b>
concerns-story-supported = <b>Seseorang berkata “saya juga”</b>
concerns-story-classified = <b>Jenisnya lain, dan dihantar kepada { $team }</b>
concerns-story-moved = <b>Dihantar kepada { $team }</b>
concerns-story-located = <b>Tempatnya dijumpai pada peta</b>
concerns-story-edited = <b>Kata-katanya dibetulkan</b>
concerns-story-redacted = <b>Data peribadi dibuang</b>
concerns-story-answered = <b>{ $team } menjawab</b>
concerns-story-closed = <b>{ $team } menutupnya</b>
concerns-story-reopened = <b>Aduan dibuka semula</b>
concerns-story-rated = <b>Penduduk memberi penilaian</b>
concerns-story-rated-3 = <b>Kata penduduk: sudah beres</b>
concerns-story-rated-2 = <b>Kata penduduk: sebahagian beres</b>
concerns-story-rated-1 = <b>Kata penduduk: belum beres</b>
concerns-story-undone = <b>Pihak bandar berundur satu langkah</b>
concerns-story-happened = <b>Sesuatu berlaku</b>
concerns-story-clock-stops = Kiraan masa dihentikan sehingga ada balasan.
concerns-story-clock-stood = Kiraan masa dihentikan selama { $span }.

## Halaman depan
concerns-home-title = { $city }: meja khidmat bandar
concerns-home-question = Apa yang perlu dibaiki di { $city }?
concerns-home-place = Jalan, mercu tanda atau nombor tiang lampu
concerns-home-place-example = Di mana?
concerns-home-report = Buat aduan
concerns-home-town = Jalan waktu malam di { $city }. { $all ->
    [0] Semua lampu menyala: tiada aduan dalam tujuh hari lepas.
   *[other] Daripada { $all } tingkap, { $lit } menyala: aduan tujuh hari lepas yang sudah dijawab.
}
concerns-home-caption = Setiap tingkap yang menyala ialah aduan tujuh hari lepas yang sudah dijawab: <a><lit>{ $lit } daripada { $all }</lit></a>. { $dark ->
    [0] Tiada yang gelap.
   *[other] Daripada <a2>{ $dark } yang gelap</a2>, { $late ->
        [0] tiada yang lewat.
       *[other] { $late } sudah lewat.
    }
} <a3>Semua angka</a3>
concerns-home-quiet = Malam yang tenang: tiada aduan dalam tujuh hari lepas. <a>Semua angka</a>
concerns-home-per-window = Satu tingkap mewakili { $n } aduan.
concerns-home-ways = Anda juga boleh
concerns-home-follow = Ikuti aduan
concerns-home-follow-how = Dengan nombor rujukan atau pautan peribadi anda
concerns-home-look = Lihat sekeliling
concerns-home-look-how = { $n ->
    [0] Tiada aduan belum selesai pada peta
   *[other] { $n } aduan belum selesai pada peta
}
concerns-home-list = Baca apa kata orang lain
concerns-home-list-how = Semua aduan dan jawapan, dengan carian
concerns-home-fixed = Dibaiki dalam tujuh hari lepas
concerns-home-fixed-all = Semua { $n } jawapan
concerns-home-before = Sebelum
concerns-home-after = Selepas
concerns-home-answered-in = Dijawab dalam { $span }
concerns-home-figures = Prestasi kami
concerns-home-figures-all = Cara ini dikira
concerns-home-figures-none = Belum ada apa-apa untuk diukur. Sebaik sahaja aduan pertama dijawab, masanya dipaparkan di sini.
concerns-home-in-time = dijawab dalam tempoh
concerns-home-in-time-of = { $in-time } daripada { $timed } dalam 30 hari lepas.
concerns-home-year-ago = Setahun lalu: { $rate } %
concerns-home-no-answers = Tiada jawapan diberi dalam 30 hari lepas.
concerns-home-median = sehingga separuh dijawab
concerns-home-mean = Puratanya { $n } jam.
concerns-home-open = { $open ->
   *[other] belum selesai sekarang
}{ $late ->
    [0] , tiada yang lewat
   *[other] , { $late } daripadanya lewat
}
concerns-home-oldest = Yang paling lama sudah menunggu { $span }: <a>{ $title }</a>.
concerns-home-unseen = { $n } daripadanya tidak terbuka kepada umum.

## Angka
concerns-figures-title = Angka
concerns-figures-title-rate = Angka: { $rate } jawapan dalam tempoh
concerns-figures-unit-percent = %
concerns-figures-unit-hours = { $n ->
   *[other] jam
}
concerns-figures-unit-days = { $n ->
   *[other] hari
}
concerns-figures-no-data = tiada data
concerns-figures-percent = { $n } %
concerns-figures-hours = { $n } j
concerns-figures-period = Masa
concerns-figures-last-days = { $n } hari lepas
concerns-figures-year = Tahun { $year }
concerns-figures-week = { $from } hingga { $to }
concerns-figures-say-all = <lit>Setiap jawapan</lit> { $city } diberi dalam tempoh.
concerns-figures-say-over-nine = { $left-out ->
    [0] Daripada jawapan { $city }, <lit>lebih 9 daripada 10</lit> diberi dalam tempoh.
   *[other] Daripada jawapan { $city } yang dapat diukur, <lit>lebih 9 daripada 10</lit> diberi dalam tempoh.
}
concerns-figures-say-of-ten = { $left-out ->
    [0] Daripada jawapan { $city }, <lit>{ $n } daripada 10</lit> diberi dalam tempoh.
   *[other] Daripada jawapan { $city } yang dapat diukur, <lit>{ $n } daripada 10</lit> diberi dalam tempoh.
}
concerns-figures-say-hardly-any = { $left-out ->
    [0] Daripada jawapan { $city }, <lit>hampir tiada</lit> yang diberi dalam tempoh.
   *[other] Daripada jawapan { $city } yang dapat diukur, <lit>hampir tiada</lit> yang diberi dalam tempoh.
}
concerns-figures-say-few = { $city } memberi <lit>{ $in-time } daripada { $timed } jawapan</lit> dalam tempoh.
concerns-figures-say-few-measured = Daripada jawapan { $city } yang dapat diukur, <lit>{ $in-time } daripada { $timed }</lit> diberi dalam tempoh.
concerns-figures-say-no-answers = Tiada jawapan diberi dalam masa ini, jadi <lit>tiada apa-apa untuk diukur</lit>.
concerns-figures-say-none-measured = Apa yang dijawab dalam masa ini bertarikh mustahil, jadi <lit>tiada apa-apa untuk diukur</lit>.
concerns-figures-say-nothing-yet = { $city } <lit>belum ada apa-apa untuk diukur</lit>.
concerns-figures-say-twice = { $slow } menunggu dua kali lebih lama daripada { $fast }.
concerns-figures-say-times = { $slow } menunggu { $times } kali lebih lama daripada { $fast }.
concerns-figures-reported = diadukan
concerns-figures-in-time = dijawab dalam tempoh
concerns-figures-n-in-time = { $n } dalam tempoh
concerns-figures-n-late = { $n } lewat
concerns-figures-open = belum selesai sekarang,
concerns-figures-trend-none = Pengiraan bermula terlalu lewat untuk dibandingkan dengan tempoh sebelumnya.
concerns-figures-trend-same = Sama banyak seperti tempoh yang sama sebelumnya.
concerns-figures-trend-more = { $n } lebih daripada tempoh yang sama sebelumnya.
concerns-figures-trend-fewer = { $n } kurang daripada tempoh yang sama sebelumnya.
concerns-figures-trend-year = Setahun lalu { $rate }.
concerns-figures-trend-before = Dalam tempoh yang sama sebelumnya { $rate }.
concerns-figures-trend-mean = Puratanya { $mean }: lebih panjang daripada median apabila ada beberapa yang sangat lama.
concerns-figures-trend-oldest = Yang paling lama sudah menunggu { $age }.
concerns-figures-answered = Dijawab
concerns-figures-mean = Purata masa hingga dijawab
concerns-figures-delay = Kadar kelewatan
concerns-figures-backlog-median = Separuh yang belum selesai lebih lama daripada
concerns-figures-backlog-oldest = Umur aduan belum selesai yang paling lama
concerns-figures-closed = Ditutup tanpa jawapan tentang perkaranya
concerns-figures-excluded = Diketepikan: masa yang mustahil
concerns-figures-how = Cara ini dikira
concerns-figures-how-in-time = <b>Dalam tempoh</b>: jawapan yang diberi sebelum tarikh akhir, daripada semua jawapan yang masanya munasabah. Tarikh akhir mengikut jenis aduan.
concerns-figures-how-hours = <b>Jam</b>: jam penuh dari aduan hingga jawapan, tanpa masa pihak bandar menunggu penduduk. <b>Separuh dijawab</b> dalam masa median; purata ialah semua jam dibahagi dengan semua jawapan.
concerns-figures-how-delay = <b>Kadar kelewatan</b>: jawapan yang lewat dan aduan belum selesai yang kini melepasi tarikh akhir, daripada semua jawapan yang masanya munasabah dan aduan belum selesai itu.
concerns-figures-how-backlog = <b>Belum selesai sekarang</b>: tidak dijawab dan tidak ditutup pada saat ini, bila-bila pun diadukan. <b>Lewat</b>: antaranya yang melepasi tarikh akhir sementara masa berjalan. Umurnya dikira dari aduan.
concerns-figures-how-period = Yang dikira ialah aduan yang sampai, dan jawapan yang diberi, dari { $from } hingga { $to }, termasuk kedua-dua hari.
concerns-figures-how-excluded = { $n ->
    [0] Tiada jawapan dalam tempoh ini yang perlu diketepikan.
   *[other] { $n } jawapan diketepikan daripada setiap angka masa, kerana tarikhnya mendahului aduan atau mustahil atas sebab lain.
}
concerns-figures-how-coverage = <a>Kiraan bermula pada { $since }.</a>
concerns-figures-last = Tiada apa-apa berlaku dalam masa ini. <a>Yang terakhir dengan angka: { $period }</a>
concerns-figures-how-unseen = Angka mengira setiap aduan, termasuk yang tidak terbuka kepada umum. Setiap nombor membuka senarainya, dan senarai itu menyebut berapa banyak yang tidak boleh ditunjukkan. Laporan mesin tidak pernah dikira sebagai aduan penduduk.
concerns-figures-csv = Nombor ini sebagai jadual (CSV)
concerns-figures-empty = Tiada apa-apa berlaku dalam masa ini
concerns-figures-empty-how = Sebaik sahaja seseorang membuat aduan, ia dikira di sini.
concerns-figures-steps-months = Jawapan sebulan:
concerns-figures-steps-weeks = Jawapan seminggu:
concerns-figures-key-in-time = dalam tempoh
concerns-figures-key-late = lewat
concerns-figures-key-share = Angka di atas bar ialah bahagian jawapan yang lewat.
concerns-figures-by-month = Ikut bulan
concerns-figures-by-week = Ikut minggu
concerns-figures-chart = Carta: jawapan dalam tempoh dan lewat
concerns-figures-steps-label = Jawapan dalam tempoh dan lewat, langkah demi langkah; { $answered } semuanya. Jadual di bawah menunjukkan nombornya.
concerns-figures-steps-table = Jadual: jawapan langkah demi langkah
concerns-figures-as-table = Tunjukkan sebagai jadual
concerns-figures-steps-title-plain = Jawapan, dalam tempoh dan lewat
concerns-figures-steps-title-fell = Jawapan lewat turun daripada { $first } kepada { $last }
concerns-figures-steps-title-rose = Jawapan lewat naik daripada { $first } kepada { $last }
concerns-figures-steps-title-same = Jawapan lewat kekal sekitar { $last }
concerns-figures-area-title = Separuh daripada mereka yang menunggu di { $area } menunggu lebih daripada { $n } jam
concerns-figures-area-title-plain = Berapa lama setiap kawasan menunggu
concerns-figures-area-hours = { $area }: separuh dijawab dalam { $n } jam
concerns-figures-area-few = { $area }: { $n ->
    [0] tiada jawapan, jadi tiada yang dibandingkan
   *[other] { $n } jawapan, terlalu sedikit untuk dibandingkan
}
concerns-figures-rank-label = Kawasan mengikut jam sehingga separuh dijawab
concerns-figures-rank-how = Jam hingga dijawab:
concerns-figures-key-median = median
concerns-figures-key-half = separuh di tengah. Kemudian julatnya dan bilangan jawapan.
concerns-figures-rank-note = { $low }–{ $high } · { $n }
concerns-figures-rank-few = Nombor kecil mudah berubah: kawasan dengan kurang daripada { $n } jawapan tidak disusun.
concerns-figures-map-scale = daripada penantian paling singkat hingga paling lama, dalam jam.
concerns-figures-map-few = kurang daripada { $n } jawapan: terlalu sedikit untuk dibandingkan. Nombor itu ialah bilangannya.
concerns-figures-map-none = Tiada kawasan yang mempunyai { $n } jawapan dalam tempoh ini, iaitu bilangan untuk membandingkan kawasan. Nombor dalam setiap kawasan ialah bilangan jawapannya; pilih tempoh yang lebih panjang di atas.
concerns-figures-kind-title = { $kind } paling sukar kami kejar
concerns-figures-kind-title-plain = Apa yang diadukan, mengikut jenis
concerns-figures-by-kind = Ikut jenis aduan
concerns-figures-by-area = Ikut kawasan
concerns-figures-by-department = Ikut jabatan
concerns-figures-col-name = Nama
concerns-figures-col-time = Masa
concerns-figures-col-deadline = Tarikh akhir
concerns-figures-col-reported = Diadukan
concerns-figures-col-answered = Dijawab
concerns-figures-col-in-time = Dalam tempoh
concerns-figures-col-too-late = Terlewat
concerns-figures-col-median = Median
concerns-figures-col-open = Belum selesai sekarang
concerns-figures-col-late = Lewat sekarang
concerns-figures-col-open-end = Belum selesai pada akhirnya
concerns-figures-deadline-hours = { $n } jam
concerns-figures-deadline-working-hours = { $n } jam bekerja
concerns-figures-deadline-working-days = { $n } hari bekerja

## Di sebalik pautan di kaki halaman
concerns-about-accessibility-title = Kebolehcapaian
concerns-about-accessibility-lede = Semua orang boleh mengadu, mengikuti dan membaca di sini: dengan papan kekunci, pembaca skrin, telefon kecil atau lama, dan talian perlahan.
concerns-about-accessibility-how = Cara ia dibuat
concerns-about-accessibility-keyboard = Semuanya boleh dibuat dengan papan kekunci, dan fokus sentiasa kelihatan. Halaman boleh dibesarkan hingga 400 % tanpa menatal ke sisi.
concerns-about-accessibility-map = Peta ialah lukisan. Senarai di sebelahnya menyebut hal yang sama dengan perkataan dan menjadi laluan papan kekunci ke setiap aduan.
concerns-about-accessibility-script = Tiada halaman memerlukan JavaScript. Jika ada, peta bergerak sendiri dan borang membantu semasa anda menaip.
concerns-about-accessibility-colour = Kedudukan aduan sentiasa ditunjukkan dengan perkataan, bentuk dan warna. Terang dan gelap mengikut peranti anda.
concerns-about-accessibility-owed = Apa yang belum ada
concerns-about-accessibility-owed-what = Halaman disemak terhadap WCAG 2.2 AA oleh program. Semakan oleh orang yang menggunakan pembaca skrin setiap hari masih belum dibuat.
concerns-about-accessibility-tell = Ada yang tidak berfungsi untuk anda?
concerns-about-accessibility-tell-how = Beritahu kami melalui telefon, e-mel atau di kaunter: kami terima aduan anda di sana juga, dan kami baiki halaman itu.
concerns-about-privacy-title = Privasi
concerns-about-privacy-lede = Apa yang anda adukan terbuka kepada umum. Siapa anda, tidak.
concerns-about-privacy-public = Apa yang semua orang nampak
concerns-about-privacy-public-what = Kata-kata anda, gambar anda, tempatnya, dan jawapan pihak bandar: kecuali anda meminta aduan peribadi, atau jenis aduan itu memang peribadi. Nama, alamat e-mel atau nombor telefon anda tidak pernah dipaparkan.
concerns-about-privacy-staff = Apa yang hanya kakitangan nampak
concerns-about-privacy-staff-what = Nama, alamat e-mel dan nombor telefon anda, jika anda memberinya: hanya mereka yang memerlukannya untuk kes anda. Setiap kali dilihat, nama orang yang melihat dicatat.
concerns-about-privacy-pictures = Gambar
concerns-about-privacy-pictures-what = Kami buang apa yang disembunyikan telefon anda dalam gambar: di mana dan bila diambil, dan dengan peranti apa. Gambar yang menunjukkan seseorang disembunyikan apabila anda memberitahu kami.
concerns-about-privacy-cookies = Kuki
concerns-about-privacy-cookies-what = Ada satu apabila anda memilih bahasa, satu apabila anda log masuk, dan tiada yang lain. Tiada orang lain diberitahu bahawa anda pernah ke sini.
concerns-about-privacy-rights = Hak anda
concerns-about-privacy-rights-what = Anda boleh bertanya apa yang disimpan tentang anda, meminta ia dibetulkan, dan meminta ia dipadam. Padam bermaksud padam: teks terdahulu juga dibuang.
concerns-about-counting-lede = Setiap nombor di sini ialah jumlah aduan satu demi satu, dan membuka senarainya. Kiralah sendiri.
concerns-about-counting-rates = Angka
concerns-about-counting-clock = Kiraan masa
concerns-about-counting-clock-what = Masa mula dikira dari aduan. Kiraan dihentikan sementara pihak bandar menunggu balasan penduduk. Jika tarikh akhir ditetapkan dalam jam bekerja atau hari bekerja, hanya waktu bekerja bandar dikira; jam hingga dijawab ialah jam siang dan malam.
concerns-about-counting-days = Hari
concerns-about-counting-days-what = Satu hari ialah hari dalam zon masa bandar ({ $zone }), dari tengah malam hingga tengah malam.
concerns-about-counting-left-out = Apa yang diketepikan
concerns-about-counting-left-out-what = Jawapan dengan masa yang mustahil, seperti dalam data lama, dikira sebagai jawapan tetapi diketepikan daripada setiap angka masa; bilangannya disebut di sebelah angka. Kawasan dengan kurang daripada 30 jawapan tidak disusun. Jika tiada yang diketahui, halaman menyebut “tiada data”, bukan 0.
concerns-about-counting-unseen = Apa yang tidak terbuka kepada umum
concerns-about-counting-check = Disemak
concerns-about-counting-check-what = Angka ditulis apabila setiap jawapan diberi, dalam langkah yang sama. Satu program mengira semula semua aduan dan membandingkannya; perbezaan ialah kecacatan.
concerns-about-counting-go = Ke angka
