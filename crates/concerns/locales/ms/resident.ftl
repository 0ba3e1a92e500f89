# Bahagian penduduk: menulis aduan, resitnya, mengikutinya, membalas, menilai, membuka semula.
concerns-nav-report = Buat aduan
concerns-nav-report-hint = Beritahu bandar tentang sesuatu
concerns-nav-follow = Ikuti
concerns-nav-follow-hint = Kedudukan sesuatu aduan; jika log masuk, semua aduan anda

## Setiap langkah
concerns-report-leave = Keluar; aduan anda disimpan
concerns-report-leave-empty = Keluar
concerns-report-back = Kembali
concerns-report-step = Soalan { $n } daripada { $of }
concerns-report-last-look = Semakan akhir
concerns-report-before-last = Sebelum soalan terakhir
concerns-report-go-on = Teruskan
concerns-report-so-far = Aduan anda setakat ini
concerns-report-kept = Disimpan di alamat ini selama sehari, sehingga anda menghantarnya. Kembali tidak menghilangkan apa-apa.
concerns-report-not-kept = Tidak perlu akaun. Tiada apa-apa disimpan sehingga anda meneruskan.
concerns-report-gone = Aduan yang tidak dihantar dipadam selepas sehari. Jika itu aduan anda, sila tulis sekali lagi; seminit sahaja.
concerns-report-change = Ubah
concerns-report-change-where = tempat
concerns-report-change-what = perkara
concerns-report-change-answer = jawapan anda
concerns-report-change-details = butiran anda
concerns-report-change-pictures = gambar anda
concerns-report-fact-where = Tempat
concerns-report-fact-what = Perkara
concerns-report-fact-details = Butiran
concerns-report-fact-mail = E-mel
concerns-report-fact-goes-to = Dihantar kepada
concerns-report-fact-due = Tarikh akhir jawapan
concerns-report-fact-now = Sekarang
concerns-report-fact-next = Seterusnya
concerns-report-fact-later = Selepas itu
concerns-report-the-city = pihak bandar
concerns-within-hours = dalam masa { $n } jam
concerns-within-working-hours = dalam masa { $n } jam bekerja
concerns-within-working-days = dalam masa { $n } hari bekerja
concerns-metres = { $n } m
concerns-kilometres = { $n } km

## Di mana?
concerns-report-where = Di mana?
concerns-report-continue = Teruskan aduan yang anda mulakan
concerns-report-locate = Guna kedudukan saya
concerns-report-locating = Mencari kedudukan anda…
concerns-report-locate-failed = Telefon anda tidak memberitahu kedudukan. Cari jalan atau mercu tanda.
concerns-report-search = Jalan, mercu tanda, atau nombor pada tiang lampu
concerns-report-find = Cari
concerns-report-found = { $n ->
    [0] Tiada tempat dikenali dengan “{ $asked }”
   *[other] { $n } tempat dijumpai untuk “{ $asked }”
}
concerns-report-your-mark = Tanda anda
concerns-report-mark-small = Tanda pada peta
concerns-report-words-only = Bukan yang ini: “{ $asked }” seperti yang saya tulis
concerns-report-words-only-small = Kakitangan akan mencari tempatnya
concerns-report-outside = Tempat yang anda tandakan berada di luar { $city }, yang hanya menjaga tempat di dalam sempadannya. Pilih tempat di dalamnya: pada peta, atau mengikut namanya. Perkara di bandar sebelah dilaporkan di sana; perkara yang tiada satu tempat tertentu boleh diteruskan tanpa tempat.
concerns-report-not-open-home = Ke halaman utama
concerns-report-not-open = { $city } masih menyediakan meja khidmatnya: belum ada apa-apa yang boleh dilaporkan di sini. Sila datang semula nanti.
concerns-report-right-spot = Adakah tanda di tempat yang betul?
concerns-report-map = Peta jalan dengan tanda anda di tengahnya
concerns-report-closer = Dekatkan
concerns-report-further = Jauhkan
concerns-report-move = Gerakkan tanda:
concerns-report-move-north = ke utara
concerns-report-move-south = ke selatan
concerns-report-move-west = ke barat
concerns-report-move-east = ke timur
concerns-report-drag = Seret tanda, atau ketik tempat yang betul.
concerns-report-on-map = Atau tunjukkan pada peta
concerns-report-tap = Ketik di tempatnya. Tetikus atau dua jari menggerakkan peta.
concerns-report-near = Tempat itu dengan perkataan
concerns-report-near-only = Atau sebut dengan perkataan
concerns-report-near-hint = Contohnya: antara pintu pagar sekolah dengan gerai
concerns-report-this-place = Inilah tempatnya
concerns-report-no-place = Tiada satu tempat tertentu
concerns-report-nowhere = Tiada satu tempat tertentu
concerns-report-needs-none = Perkara yang anda pilih tidak memerlukan tempat. Ketik “Tiada satu tempat tertentu”, atau sebut tempat jika membantu.
concerns-report-near-place = Dekat { $place }
concerns-report-near-pole = Dekat { $place }, di sebelah { $pole }
concerns-report-away-place = { $distance } dari { $place }
concerns-report-in-area = Di { $area }
concerns-report-pole-lamp = Lampu { $number }
concerns-report-pole-cabinet = Kotak suis { $number }
concerns-report-pole-signal = Lampu isyarat { $number }
concerns-report-one-page = Talian lemah? <a>Semua soalan pada satu halaman</a>, yang boleh digunakan tanpa talian juga.

## Apa perkaranya?
concerns-report-what = Apa perkaranya?
concerns-report-own-words = Sebut dengan kata-kata anda sendiri
concerns-report-own-words-hint = Dua tiga patah perkataan sudah cukup.
concerns-report-best-for = Paling sesuai untuk “{ $said }”
concerns-report-none-for = Tiada yang sesuai untuk “{ $said }”. Pilih daripada senarai.
concerns-report-closed = Bandar tidak lagi menerima perkara jenis ini di sini. Pilih yang lain; yang selebihnya masih disimpan.
concerns-report-all-kinds = Semua { $n } jenis aduan
concerns-report-answered-within = dijawab { $within }
concerns-report-not-ours = bukan di bawah jagaan bandar: kami tunjukkan siapa perlu dihubungi
concerns-report-call-first = hubungi { $number } dahulu
concerns-report-danger = <b>Ada orang dalam bahaya?</b> Jangan buat aduan di sini dahulu. Hubungi <a>{ $number }</a> sekarang.
concerns-report-elsewhere = Ini bukan di bawah jagaan bandar
concerns-report-elsewhere-not-sent = Tiada apa-apa dihantar: aduan di sini hanya membuang masa anda.
concerns-report-elsewhere-other = Perkara saya lain
concerns-report-call = Hubungi { $number } sekarang
concerns-report-call-text = Jangan tunggu jawapan di sini: meja ini tidak dijaga setiap masa.
concerns-report-call-button = Hubungi { $number }
concerns-report-call-then = Jauhkan diri dan jauhkan orang lain sehingga bantuan tiba.
concerns-report-call-go-on = Saya sudah menghubungi, atau tiada sesiapa dalam bahaya: adukan kepada bandar

## Adakah salah satu daripada ini?
concerns-report-same = Adakah salah satu daripada ini?
concerns-report-same-lede = { $n } aduan berdekatan sudah dibuat. “Saya juga” membantu: pasukan nampak berapa ramai yang memerlukannya.
concerns-report-same-map = Peta jalan sekitar tempat anda dengan aduan berdekatan
concerns-report-away = { $distance } dari situ
concerns-report-people = { $n } orang
concerns-report-due = tarikh akhir
concerns-report-me-too = Ya, saya juga
concerns-report-me-too-which = : { $letter }
concerns-report-twin-photo = Gambar { $letter }
concerns-report-another = Tidak, perkara saya lain

## Sedikit lagi
concerns-report-more = Ceritakan sedikit lagi
concerns-report-question = Soalan
concerns-report-words = Dengan kata-kata anda
concerns-report-readers-all = Semua orang boleh membacanya. Jangan tulis nama dan nombor telefon.
concerns-report-readers-review = Semua orang boleh membacanya setelah disemak kakitangan. Jangan tulis nama dan nombor telefon.
concerns-report-readers-staff = Hanya kakitangan bandar dan anda boleh membacanya.
concerns-report-readers-off-map = Hanya kakitangan bandar dan anda boleh membukanya.
concerns-report-pictures = Gambar
concerns-report-picture = Gambar { $n }
concerns-report-add = Tambah gambar
concerns-report-upload = Muat naik gambar yang dipilih
concerns-report-remove = Buang
concerns-report-pictures-hint = Kami buang maklumat tempat dan masa yang disembunyikan telefon anda dalam gambar.
concerns-report-mail = E-mel, jika anda mahu jawapannya
concerns-report-mail-hint = Hanya kakitangan bandar melihatnya. Tanpa e-mel pun anda boleh mengikuti aduan dengan pautan peribadi.
concerns-report-mail-hint-unsent = Tiada e-mel dihantar dari sini. Hanya kakitangan bandar melihat alamat itu dan boleh menulis sendiri; anda mengikuti aduan dengan pautan peribadi.
concerns-report-reach = Tambah nama atau nombor telefon anda
concerns-report-name = Nama anda
concerns-report-phone = Telefon
concerns-report-private = Jangan tunjukkan aduan saya pada peta
concerns-report-private-small = Hanya kakitangan dan anda boleh membukanya

## Semak dan hantar
concerns-report-check = Betulkah begini?
concerns-report-promise = { $team } akan menjawab sebelum
concerns-report-will-write = Kami akan menulis ke { $mail }.
concerns-report-no-mail = Anda tidak memberi alamat e-mel: anda akan ditunjukkan pautan peribadi untuk disimpan.
concerns-report-unsent = Tiada e-mel dihantar dari sini: anda akan ditunjukkan pautan peribadi untuk disimpan.
concerns-report-send = Hantar aduan

## Resit
concerns-receipt-thanks = Terima kasih: { $reference }
concerns-receipt-title = Terima kasih. Aduan anda sudah sampai kepada { $team }.
concerns-receipt-due = Jawapan akan diberi sebelum
concerns-receipt-reference = Nombor rujukan anda
concerns-receipt-next = Apa yang berlaku seterusnya
concerns-receipt-received = Diterima
concerns-receipt-with = Dengan { $team }
concerns-receipt-with-small = seorang kakitangan melihat dan menguruskannya
concerns-receipt-by = sebelum
concerns-receipt-rate = Anda beritahu sama ada sudah beres
concerns-receipt-rate-small = sekali ketik, dan aduan boleh dibuka semula
concerns-receipt-keep = <b>Simpan pautan peribadi anda.</b> Pautan ini membuka aduan anda pada mana-mana peranti, dan tiada orang lain memilikinya.
concerns-receipt-wrote = <b>Kami menulis ke { $mail }</b> sekarang dan apabila ada perkembangan. Tiada e-mel? Simpan pautan peribadi ini.
concerns-receipt-own = Pautan peribadi anda
concerns-receipt-review = Orang lain boleh melihatnya sebaik sahaja disemak kakitangan.
concerns-receipt-public = Lihat seperti orang lain melihatnya
concerns-receipt-public-small = Nama dan alamat anda tidak dipaparkan
concerns-receipt-another = Buat aduan lain
concerns-receipt-another-small = Tempat yang sama sudah diisi

## Di sebalik pautan peribadi
concerns-own-lede-working = { $team } sedang menguruskannya; tarikh akhir jawapan { $time }.
concerns-own-lede-late = { $team } sedang menguruskannya; jawapan sepatutnya diberi { $time } dan sudah lewat.
concerns-own-lede-waiting = { $team } menunggu balasan anda. Kiraan masa dihentikan sehingga itu.
concerns-own-lede-answered = { $team } menjawab { $time }.
concerns-own-lede-closed = { $team } menutupnya { $time }.
concerns-own-lede-no-deadline = { $team } sedang menguruskannya.
concerns-own-review = Hanya anda dan kakitangan boleh membukanya sehingga disemak. Selepas itu semua orang boleh.
concerns-own-private = Hanya anda dan kakitangan boleh membuka halaman ini.
concerns-own-asked = { $team } bertanya kepada anda
concerns-own-reply-label = Balasan anda
concerns-own-reply-hint = Kerja diteruskan sebaik sahaja anda menghantarnya.
concerns-own-reply-button = Hantar balasan
concerns-own-more = Tambah keterangan
concerns-own-more-label = Apa lagi yang perlu kami tahu?
concerns-own-more-hint = Jangan tulis nama dan nombor telefon.
concerns-own-more-button = Hantar
concerns-own-you-said = Kata anda: { $rating }
concerns-own-rate-reason = Beri sebab, atau ubah
concerns-own-reopen = Belum beres: buka semula
concerns-own-why = Apa yang masih tidak kena?
concerns-own-reopen-until = Anda boleh membukanya semula sehingga
concerns-own-reopen-button = Buka semula
concerns-own-too-late = Tempoh untuk membukanya semula sudah tamat. <a>Buat aduan baharu</a> jika belum beres.
concerns-own-story = Apa yang berlaku
concerns-own-aside = Tempat dan apa yang anda boleh buat
concerns-own-map = Peta jalan dengan tempat aduan anda
concerns-own-who = Siapa
concerns-own-when = Diadukan
concerns-own-also = Turut mengadu
concerns-own-neighbours = { $n } orang jiran
concerns-own-keep = Halaman ini ialah pautan peribadi anda. Sesiapa yang ada alamatnya boleh membalas dan menilai bagi pihak anda.
concerns-own-reported = Anda membuat aduan
concerns-own-assigned = Seorang kakitangan { $team } mengambilnya
concerns-own-classified = Dihantar kepada { $team }
concerns-own-replied = Anda membalas
concerns-own-said-more = Anda menambah keterangan
concerns-own-answered = { $team } menjawab
concerns-own-closed = { $team } menutupnya: { $reason }
concerns-own-reopened = Anda membukanya semula
concerns-own-reopened-by-city = { $team } membukanya semula
concerns-own-rated = Kata anda: { $rating }
concerns-own-done-said = Terima kasih. Kata-kata anda sudah sampai kepada pasukan.
concerns-own-done-rated = Terima kasih kerana memberitahu kami.
concerns-own-done-reopened = Aduan dibuka semula, dengan tarikh akhir baharu.

## Sudah beres?
concerns-rate-question = Sudah beres?
concerns-rate-yes = Sudah
concerns-rate-partly = Sebahagian
concerns-rate-no = Belum
concerns-rate-reason = Kenapa? Ini membantu bandar menjadi lebih baik
concerns-rate-button = Hantar
concerns-rate-back = Aduan anda

## Mengikuti
concerns-follow-title = Di mana kedudukan aduan saya?
concerns-follow-lede = Semua aduan umum boleh dicari dengan nombor rujukannya.
concerns-follow-reference = Nombor rujukan atau pautan peribadi
concerns-follow-reference-hint = Lapan huruf dan angka, seperti 7K4M 2Q9X
concerns-follow-button = Cari
concerns-follow-private = Aduan peribadi dibuka dengan pautan peribadinya: yang ada pada resit dan dalam e-mel kami.
concerns-follow-private-no-mail = Aduan peribadi dibuka dengan pautan peribadinya: yang ada pada resit anda.
concerns-follow-private-mine = Aduan peribadi yang anda buat dengan alamat lain, atau tanpa alamat, dibuka dengan pautan peribadinya.
concerns-follow-sign-in = Anda ada memberi alamat e-mel? <a>Log masuk dengannya</a> dan semua aduan anda ada di sini, yang peribadi juga.
concerns-follow-mine = Aduan anda
concerns-follow-mine-hint = Dengan { $mail }, alamat yang anda gunakan untuk log masuk.
concerns-follow-mine-none = Tiada aduan dibuat dengan { $mail }, alamat yang anda gunakan untuk log masuk.
concerns-follow-open = Buka
concerns-follow-mail = Alamat e-mel anda
concerns-follow-mail-hint = Kami bertanya sekali melalui e-mel sama ada alamat ini milik anda. Hanya kakitangan bandar melihatnya.
concerns-follow-case-title = Dapatkan berita apabila dijawab
concerns-follow-case-back = Kembali ke aduan
concerns-follow-case-button = Tulis kepada saya
concerns-follow-counted = Anda sudah dikira
concerns-follow-again = Anda sudah dikira
concerns-follow-again-how = Setiap orang dikira sekali; tanpa akaun, seorang sehari bagi setiap sambungan internet.
concerns-follow-mailed = Kami sudah menulis ke alamat ini. Ketik butang dalam e-mel itu, dan anda akan dimaklumkan apabila ada jawapan.
concerns-follow-no-mail = Saya tidak mahu e-mel
concerns-follow-unsent-title = Tiada e-mel tentangnya
concerns-follow-unsent = Pemasangan ini tidak menghantar e-mel. Simpan alamat halaman aduan ini: halamannya sentiasa menunjukkan perkembangannya.
concerns-confirm-title = Mahu kami tulis kepada anda tentang hal ini?
concerns-confirm-button = Ya, tulis kepada saya
concerns-confirm-done = Kami akan menghubungi anda
concerns-leave-title = Tidak mahu e-mel lagi?
concerns-leave-lede = Tentang { $reference }. Pautan peribadi masih boleh digunakan.
concerns-leave-button = Jangan hantar e-mel tentangnya lagi
concerns-leave-done = Tiada e-mel lagi akan dihantar
concerns-leave-done-lede = Tentang { $reference }. Aduan lain tidak terjejas.
concerns-one-go-on = Teruskan

## Semua pada satu halaman, juga tanpa talian
concerns-offline-title = Buat aduan pada satu halaman
concerns-offline-now = Tiada talian sekarang. Aduan anda disimpan pada peranti ini dan dihantar sendiri apabila talian kembali.
concerns-offline-kept = Aduan anda pada peranti ini
concerns-offline-waiting = Belum dihantar. Ia dihantar sendiri apabila talian kembali.
concerns-offline-needs = Belum dihantar: satu jawapan lagi diperlukan.
concerns-offline-finish = Lengkapkan
concerns-offline-refused = Belum dihantar: aduan ini tidak dapat diterima begini. Apa yang anda tulis masih disimpan.
concerns-offline-mend = Lihat semula
concerns-offline-sent = Sudah dihantar.
concerns-offline-receipt = Lihat resit
concerns-offline-put-away = Jangan tunjukkan lagi
concerns-offline-sending = Sedang dihantar…
concerns-offline-choose = Pilih
concerns-offline-place = Di mana?
concerns-offline-place-hint = Jalan, mercu tanda atau nombor pada tiang lampu, dan tempat tepatnya
concerns-offline-located = Kedudukan anda sudah ditambah.
concerns-offline-readers = Kata-kata tentang tempat awam boleh dibaca semua orang. Jangan tulis nama dan nombor telefon.
concerns-offline-what-is-kept = Tanpa talian, apa yang anda tulis di sini dan gambarnya hanya tinggal pada peranti ini, sehingga dihantar atau anda membuangnya. Bagi yang sudah dihantar, nombor rujukan dan pautan peribadi kekal sehingga anda menutupnya.

## Apa yang boleh salah
concerns-error-nothing-said = Tulis sesuatu, atau tambah gambar.
concerns-error-rating = Pilih sudah, sebahagian atau belum.
concerns-error-why = Beritahu apa yang masih tidak kena, supaya pasukan tahu apa yang perlu dilihat.
concerns-error-reference = Tiada aduan umum dengan nombor rujukan ini. Semak semula; aduan peribadi hanya boleh dibuka dengan pautan peribadinya.
