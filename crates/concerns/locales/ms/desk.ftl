# Meja: peti masuk, halaman kes, tindakan kakitangan, panggilan, fail.
concerns-nav-desk = Meja
concerns-nav-desk-hint = Kes yang menunggu, dan semua yang dibuat dengannya.

## Senarai
concerns-desk-title = Meja
concerns-desk-boxes = Peti masuk
concerns-desk-teams = Jabatan
concerns-desk-saved = Disimpan
concerns-desk-box-mine = Kes saya
concerns-desk-box-team = Semua belum selesai
concerns-desk-box-new = Baharu
concerns-desk-box-late = Lewat
concerns-desk-box-waiting = Menunggu
concerns-desk-box-locate = Cari tempat
concerns-desk-box-review = Perlu disemak
concerns-desk-box-came-back = Kembali semula
concerns-desk-box-all = Semuanya
concerns-desk-count-many = { $count }+
concerns-desk-say-mine = { $count ->
    [0] Tiada apa-apa menunggu anda.
   *[other] <lit>{ $count } kes</lit> menunggu anda.
}
concerns-desk-say-team = { $count ->
    [0] Semua sudah selesai.
   *[other] <lit>{ $count } kes</lit> belum selesai.
}
concerns-desk-say-new = { $count ->
    [0] Setiap kes sudah ada yang memegangnya.
   *[other] <lit>{ $count } kes</lit> belum ada yang memegangnya.
}
concerns-desk-say-late = { $count ->
    [0] Tiada yang lewat.
   *[other] <lit>{ $count } kes</lit> sudah lewat.
}
concerns-desk-say-waiting = { $count ->
    [0] Tiada pengadu yang ditanya dan belum membalas.
   *[other] <lit>{ $count } kes</lit> menunggu pengadunya.
}
concerns-desk-say-locate = { $count ->
    [0] Setiap kes sudah ada tempatnya pada peta.
   *[other] <lit>{ $count } kes</lit> belum ada tempat pada peta.
}
concerns-desk-say-review = { $count ->
    [0] Tiada yang menunggu untuk dibuka kepada umum.
   *[other] <lit>{ $count } kes</lit> menunggu semakan sebelum kes atau tambahannya dibuka kepada umum.
}
concerns-desk-say-came-back = { $count ->
    [0] Tiada yang kembali semula.
   *[other] <lit>{ $count } kes</lit> kembali semula selepas dijawab.
}
concerns-desk-say-all = { $count ->
    [0] Tiada kes di sini.
   *[other] <lit>{ $count } kes</lit> semuanya.
}
concerns-desk-say-found = { $count ->
    [0] Tiada yang dijumpai.
   *[other] <lit>{ $count } kes</lit> dijumpai.
}
concerns-desk-say-many = <lit>Lebih daripada { $count }</lit> kes.
concerns-desk-say-and-late = { $count } daripadanya lewat.
concerns-desk-sort-due = Yang lewat dahulu
concerns-desk-sort-newest = Terbaharu dahulu
concerns-desk-file = Sebagai fail
concerns-desk-empty = Tiada kes yang sepadan di sini. Buang sesuatu daripada penapis, atau buka peti masuk lain.
concerns-desk-mark = Tandakan “{ $title }”
concerns-desk-where-who = { $place } · { $who }
concerns-desk-place = { $text }, { $area }
concerns-desk-no-place = Tiada tempat
concerns-desk-you = anda
concerns-desk-nobody = belum ada sesiapa
concerns-desk-not-public = tidak terbuka kepada umum
concerns-desk-added-waits = ada tambahan yang menunggu semakan
concerns-desk-has-picture = ada gambar
concerns-desk-people = { $count } orang
concerns-desk-open = Belum selesai
concerns-desk-late = Lewat
concerns-desk-late-by = lewat { $span }
concerns-desk-due = tarikh akhir { $time }
concerns-desk-paused = ditangguhkan { $span }
concerns-desk-answered-at = dijawab { $time }
concerns-desk-closed-at = ditutup { $time }
concerns-desk-no-deadline = tiada tarikh akhir
concerns-desk-quiet = Tiada apa-apa menunggu anda.
concerns-desk-quiet-hint = Kes muncul di sini sebaik sahaja diberikan kepada anda.
concerns-desk-quiet-picture = Ilustrasi: meja yang kemas di tepi tingkap waktu senja, secawan teh dan sebuah lampu
concerns-desk-quiet-take = Lihat yang belum dipegang sesiapa
concerns-desk-quiet-call = Catat panggilan
concerns-desk-new-call = Panggilan baharu
concerns-desk-search = Cari
concerns-desk-search-label = Cari dengan nombor rujukan, nama, telefon, tempat atau perkataan
concerns-desk-search-hint = Nombor rujukan, nama, telefon, tempat, perkataan
concerns-desk-done-moved = Selesai. { $reference } kini dengan jabatan lain, dan tidak lagi antara kes yang anda nampak.
concerns-desk-done-saved = Disimpan. Penapis anda ada antara peti masuk.
concerns-desk-filter-unknown = Alamat itu menamakan penapis yang tidak anda simpan. Minta alamat senarai itu sendiri. Di sini ialah apa yang diberikan kepada anda.
concerns-desk-done-bulk = { $failed ->
    [0] Selesai dengan { $count }.
   *[other] Selesai dengan { $count }; { $failed } tidak dapat diubah.
}
concerns-desk-done-bulk-undone = { $failed ->
    [0] Ditarik balik: { $count }.
   *[other] Ditarik balik: { $count }; { $failed } dibiarkan seperti sekarang, kerana sudah diubah selepas itu atau tidak boleh ditarik balik lagi.
}
concerns-desk-bulk-cases = Kes-kes ini
concerns-desk-bulk-left = tidak diubah
concerns-desk-bulk-beyond = tidak diubah: orang yang dipilih tidak nampak kes ini atau tidak boleh mengusahakannya. Pindahkan ke jabatannya dahulu.
concerns-desk-bulk-kept = tidak dapat ditarik balik lagi

## Penapis
concerns-desk-filter = Tapis
concerns-desk-filter-words = Perkataan
concerns-desk-filter-any = Mana-mana
concerns-desk-filter-area = Kawasan
concerns-desk-filter-state = Kedudukan
concerns-desk-filter-from = Diadukan dari
concerns-desk-filter-to = Diadukan hingga
concerns-desk-filter-show = Tunjukkan
concerns-desk-filter-clear = Kosongkan penapis
concerns-desk-save = Simpan
concerns-desk-save-label = Simpan penapis ini sebagai
concerns-desk-forget = Buang penapis ini
concerns-desk-bulk = Dengan kes yang ditandakan
concerns-desk-bulk-keep = Biar seperti sedia ada
concerns-desk-bulk-do = Ubah kes yang ditandakan

## Kekunci
concerns-desk-keys = Kekunci
concerns-desk-key-move = Kes berikutnya, kes sebelumnya; anak panah juga boleh
concerns-desk-key-open = Buka kes
concerns-desk-key-mark = Tandakan kes
concerns-desk-key-answer = Jawab
concerns-desk-key-note = Tulis nota
concerns-desk-key-call = Catat panggilan
concerns-desk-key-search = Cari
concerns-desk-key-help = Tunjukkan kekunci

## Apa yang boleh salah
concerns-desk-error-text-missing = Tulis sesuatu dahulu.
concerns-desk-error-text-long = Terlalu panjang; paling banyak { $max } aksara.
concerns-desk-error-title = Tulis tajuk.
concerns-desk-error-category = Pilih perkara apa.
concerns-desk-error-category-closed = Jenis ini tidak lagi ditawarkan. Pilih yang lain.
concerns-desk-error-same-kind = Perkara ini sudah jenis ini, dengan pasukan ini. Pilih yang lain.
concerns-desk-error-department = Pilih jabatan.
concerns-desk-error-person = Pilih seseorang yang bekerja di sini.
concerns-desk-error-beyond = { $name } tidak nampak kes ini atau tidak boleh mengusahakannya: peranannya untuk jabatan, kawasan atau jenis lain. Pilih orang lain, atau pindahkan kes ini ke jabatannya dahulu.
concerns-desk-error-free-many = Mereka mempunyai lebih daripada { $max } kes terbuka. Berikan sebahagiannya kepada orang lain di meja dahulu.
concerns-desk-error-reason = Pilih sebab.
concerns-desk-error-duplicate = Tulis nombor rujukan kes yang diteruskan.
concerns-desk-error-evidence = Jenis ini memerlukan gambar kerja yang sudah dibuat. Tambah satu.
concerns-desk-error-picture-gone = Satu gambar tiada lagi: ia dibuang, atau sudah disertakan dengan jawapan lain. Lihat gambar, kemudian hantar semula.
concerns-desk-error-pictures-many = Paling banyak { $max } gambar bagi satu jawapan.
concerns-desk-error-point = Pilih tempat, tulis koordinatnya, atau ketik peta.
concerns-desk-error-outside = Tempat ini di luar kawasan bandar.
concerns-desk-error-undo = Ini tidak boleh ditarik balik lagi: sudah ada perkara lain berlaku, atau sepuluh minit sudah berlalu. Sejarah kes menyimpannya.
concerns-desk-error-filter-name = Beri penapis nama, paling banyak { $max } aksara.
concerns-desk-error-filter-taken = Anda sudah ada penapis dengan nama ini. Tekan sekali lagi untuk menggantikannya dengan yang ini, atau pilih nama lain.
concerns-desk-error-bulk = Pilih apa yang hendak diubah: siapa memegang kes, jenisnya, atau jabatannya.
concerns-desk-error-marks = Tandakan sekurang-kurangnya satu kes dalam senarai.

## Kes
concerns-case-back = Kembali ke senarai
concerns-case-own-page = Halaman sendiri
concerns-case-about = Tentang kes ini
concerns-case-acts = Apa yang boleh dibuat
concerns-case-also-here = { $name } juga sedang membaca kes ini
concerns-case-changed = Kes ini sudah berubah. Lihat semula.
concerns-case-stop-received = Diterima
concerns-case-stop-team = Dengan { $team }
concerns-case-stop-right = Sudah beres?
concerns-rating-3 = Sudah
concerns-rating-2 = Sebahagian
concerns-rating-1 = Belum
concerns-case-not-rated = Belum diberitahu
concerns-case-in-review = Belum terbuka kepada umum.
concerns-case-in-review-hint = Lihat sama ada ada nama, wajah dan nombor plat, kemudian buat keputusan.
concerns-case-publish = Buka kes ini kepada umum
concerns-case-publish-hint = Semua orang boleh melihat kes ini, tanpa mengetahui siapa pengadunya. Teks yang anda ubah di sini disimpan bersamanya.
concerns-case-keep-private = Kekalkan peribadi
concerns-case-hide = Sembunyikan daripada umum
concerns-case-hide-hint = Kakitangan dan pengadu masih boleh melihatnya.
concerns-case-release = Buka tambahan ini kepada umum
concerns-case-withhold = Simpan tambahan ini untuk kakitangan sahaja
concerns-case-meanwhile = Sementara itu ada perkara baharu pada kes ini, jadi tiada apa-apa dibuat. Inilah kedudukannya sekarang: lihat dahulu, kemudian putuskan semula.
concerns-case-meanwhile-look = Sementara itu ada perkara baharu pada kes ini. Inilah kedudukannya sekarang: lihat dahulu sebelum anda hantar.
concerns-case-added-waits = Apa yang ditambah pada kes ini belum terbuka kepada umum.
concerns-case-added-look = Lihat tambahan itu
concerns-case-added-with-case = Ia terbuka kepada umum bersama kes ini.
concerns-case-own-words = Kata-kata penduduk sendiri
concerns-case-asked-as = Ditanya sebagai “{ $kind }”:
concerns-case-picture-resident = Gambar { $n }, oleh penduduk
concerns-case-picture-city = Gambar { $n }, oleh pihak bandar
concerns-case-picture-waiting = Gambar { $n }, oleh pihak bandar, untuk kakitangan sahaja
concerns-case-picture-staff = Untuk kakitangan sahaja
concerns-case-picture-ours = Oleh bandar
concerns-case-so-far = Setakat ini
concerns-case-note-by = Nota, kakitangan sahaja · { $who }
concerns-case-was-undone = Ditarik balik.
concerns-case-undo = Tarik balik
concerns-case-undo-quiet = Belum ada e-mel tentangnya dihantar.
concerns-case-undo-told = E-mel tentangnya sudah dihantar; kes akan menyebut bahawa ia ditarik balik.
concerns-case-undo-rated = Penduduk sudah memberitahu sama ada sudah beres, jadi ini tidak boleh ditarik balik lagi. Anda boleh membuka semula kes ini.
concerns-case-undo-followed = Ada orang lain sudah bertindak selepas ini, jadi ini tidak boleh ditarik balik lagi.
concerns-case-clock-stands = Kiraan masa dihentikan.
concerns-case-clock-hint = Kiraan berjalan semula apabila penduduk membalas.
concerns-case-resume = Teruskan tanpa balasan
concerns-case-history = { $count } teks terdahulu
concerns-case-deadline = Tarikh akhir
concerns-case-kind = Jenis
concerns-case-team = Jabatan
concerns-case-has-it = Pemegang
concerns-case-came = Sampai
concerns-case-language = Bahasa
concerns-case-seen-by = Siapa nampak
concerns-case-people = Orang
concerns-case-map = Peta: { $place }
concerns-case-go-there = Bawa saya ke sana
concerns-case-near = Dekat sini
concerns-case-who-reported = Siapa pengadunya
concerns-case-show-contact = Tunjukkan maklumat hubungan
concerns-case-contact-hint = Setiap kali dibuka, ia dicatat.
concerns-case-contact-recorded = Sudah dicatat bahawa anda melihatnya.
concerns-case-no-name = Tiada nama ditinggalkan
concerns-case-earlier = { $count ->
    [0] Tiada kes terdahulu
   *[other] { $count } kes terdahulu
}

## Tindakan
concerns-case-answer = Jawab
concerns-case-answer-label = Jawapan anda
concerns-case-answer-close = Jawab dan tamatkan kes
concerns-case-template = Jawab dengan
concerns-case-start-from = Mulakan dengan
concerns-case-template-none = Kata-kata saya sendiri
concerns-case-template-use = Guna
concerns-case-gets = Siapa menerimanya:
concerns-case-gets-reporter = pengadunya melalui e-mel, dalam { $language }.
concerns-case-gets-both = pengadunya melalui e-mel, dalam { $language }, dan { $count } orang jiran.
concerns-case-gets-followers = { $count } orang jiran melalui e-mel; pengadunya tidak meninggalkan alamat.
concerns-case-gets-nobody = tiada sesiapa meninggalkan alamat; halaman kes menyebutnya.
concerns-case-gets-left = pengadunya tidak mahu e-mel; halaman kes menyebutnya.
concerns-case-gets-unsent = tiada sesiapa melalui e-mel: pemasangan ini tidak menghantarnya.
concerns-case-gets-public = Jawapan terbuka kepada umum serta-merta.
concerns-case-gets-private = Kes ini tidak terbuka kepada umum.
concerns-case-add-picture = Tambah gambar
concerns-case-needs-picture = Jenis ini memerlukan gambar.
concerns-case-proofs = Gambar yang menunggu jawapan. Hanya kakitangan melihatnya sehingga dihantar bersama jawapan.
concerns-case-proof-send = Hantar gambar { $n } bersama jawapan
concerns-case-proof-remove = Buang gambar { $n }
concerns-case-written-in = Ditulis dalam
concerns-case-note = Tulis nota
concerns-case-note-short = Nota
concerns-case-note-label = Nota untuk rakan sekerja
concerns-case-note-save = Simpan nota
concerns-case-note-hint = Hanya kakitangan melihatnya.
concerns-case-ask = Tanya penduduk
concerns-case-ask-label = Soalan anda
concerns-case-ask-hint = Pengadu menerimanya melalui e-mel. Kiraan masa dihentikan sehingga dibalas.
concerns-case-ask-nobody = Pengadu tidak meninggalkan alamat e-mel: telefon, atau tunggu sehingga mereka melihatnya. Kiraan masa dihentikan sehingga dibalas.
concerns-case-ask-unsent = Tiada e-mel dihantar dari sini: telefon, atau tunggu sehingga mereka melihatnya. Kiraan masa dihentikan sehingga dibalas.
concerns-case-ask-send = Tanya
concerns-case-assign = Berikan kepada seseorang
concerns-case-assign-label = Siapa memegangnya
concerns-case-assign-nobody = Tiada sesiapa: kembali kepada jabatan
concerns-case-assign-me = Saya
concerns-case-assign-do = Berikan
concerns-case-take = Ambil
concerns-case-give-back = Kembalikan kepada jabatan
concerns-case-classify = Tukar jenis atau jabatan
concerns-case-classify-hint = Tarikh akhir mengikut jenis baharu. Jabatan lain menerimanya sebagai kes baharu.
concerns-case-classify-do = Tukar
concerns-case-team-by-routing = Ikut peraturan bandar
concerns-case-close = Tamatkan tanpa jawapan
concerns-case-close-reason = Sebab
concerns-case-close-choose = Pilih sebab
concerns-case-close-duplicate = Jika sudah diadukan: nombor rujukan yang satu lagi
concerns-case-close-text = Apa yang diberitahu kepada mereka yang terlibat
concerns-case-close-do = Tamatkan kes
concerns-case-reopen = Buka semula
concerns-case-reopen-why = Kenapa
concerns-case-reopen-do = Buka semula
concerns-case-locate = Letakkan pada peta
concerns-case-locate-said = Kata pengadu: “{ $text }”
concerns-case-locate-where = Jalan, mercu tanda atau tiang
concerns-case-locate-find = Cari
concerns-case-locate-found = Di sinikah?
concerns-case-locate-none = Tiada tempat dengan perkataan ini. Cuba yang lain, atau ketik peta.
concerns-case-locate-point = Koordinat: latitud, longitud
concerns-case-locate-do = Letakkan di sini
concerns-case-locate-tap = Atau ketik tempatnya pada peta
concerns-case-locate-tap-alt = Peta: ketik tempatnya
concerns-case-locate-nearer = Dekatkan
concerns-case-locate-farther = Jauhkan
concerns-case-moderate = Sembunyikan atau betulkan teks
concerns-case-edit-title = Tajuk
concerns-case-edit-details = Butiran
concerns-case-edit-place = Tempat dengan perkataan
concerns-case-edit-save = Simpan teks baharu
concerns-case-edit-hint = Apa yang tertulis sebelum ini kekal dalam sejarah kes.
concerns-case-redact = Buang data peribadi untuk selama-lamanya
concerns-case-redact-hint = Ubah teks kepada apa yang boleh kekal, dan pilih apa lagi yang dibuang. Ini tidak boleh ditarik balik.
concerns-case-redact-title = Tajuk yang kekal
concerns-case-redact-details = Butiran yang kekal
concerns-case-redact-place = Kata tempat yang kekal
concerns-case-redact-gone = Yang ini dibuang:
concerns-case-redact-contact = Nama, e-mel dan telefon pengadunya
concerns-case-redact-answers = Jawapan kepada soalan
concerns-case-redact-point = Titik pada peta
concerns-case-redact-entry = { $who }: “{ $text }”
concerns-case-redact-picture = Gambar { $n }
concerns-case-redact-always = Teks terdahulu, draf, e-mel tentang kes dan kata carian lama sentiasa dibuang. Log menyimpan bahawa hal ini dibuat, bukan apa yang ada di situ.
concerns-case-redact-do = Buang untuk selama-lamanya

## Kisah
concerns-case-resident = Penduduk
concerns-case-you = Anda
concerns-case-program = Program
concerns-case-reported = <b>{ $who }</b> mengadukannya { $channel }.
concerns-case-taken = <b>{ $who }</b> mengambilnya.
concerns-case-given = <b>{ $who }</b> memberikannya kepada { $to }.
concerns-case-given-back = <b>{ $who }</b> mengembalikannya kepada jabatan.
concerns-case-freed = { $name } tidak lagi nampak kes ini atau boleh mengusahakannya, jadi kes ini kembali kepada jabatan.
concerns-case-noted = <b>{ $who }</b> menulis nota.
concerns-case-asked = <b>{ $who }</b> bertanya kepada penduduk.
concerns-case-replied = <b>{ $who }</b> membalas.
concerns-case-said-more = <b>{ $who }</b> menambah keterangan.
concerns-case-supported = <b>{ $who }</b> berkata “saya juga”.
concerns-case-rated = <b>{ $who }</b> memberitahu sama ada sudah beres: { $rating }.
concerns-case-resumed = <b>{ $who }</b> meneruskan tanpa balasan; kiraan masa dihentikan selama { $span }.
concerns-case-classified = <b>{ $who }</b> menukarnya kepada { $to } (sebelum ini { $from }), dengan { $team }.
concerns-case-moved = <b>{ $who }</b> memberikannya kepada { $team } (sebelum ini dengan { $from }).
concerns-case-located = <b>{ $who }</b> meletakkannya pada peta.
concerns-case-published = <b>{ $who }</b> membukanya kepada umum.
concerns-case-hidden = <b>{ $who }</b> menyembunyikannya daripada umum.
concerns-case-released = <b>{ $who }</b> membuka kepada umum apa yang ditambah pengadu.
concerns-case-withheld = <b>{ $who }</b> menyimpan untuk kakitangan apa yang ditambah pengadu.
concerns-case-edited = <b>{ $who }</b> membetulkan teks.
concerns-case-redacted = <b>{ $who }</b> membuang data peribadi.
concerns-case-answered = <b>{ $who }</b> menjawab.
concerns-case-closed = <b>{ $who }</b> menamatkannya: { $reason }.
concerns-case-reopened = <b>{ $who }</b> membukanya semula.
concerns-case-duplicate = <b>{ $who }</b> menamatkan <a>{ $reference }</a> sebagai aduan yang sama.
concerns-case-undone = <b>{ $who }</b> menarik balik { $act }.
concerns-case-happened = <b>{ $who }</b> mengubah sesuatu.
concerns-case-act-assigned = penyerahan kes
concerns-case-act-classified = pertukaran jenis atau jabatan
concerns-case-act-located = tempatnya
concerns-case-act-published = pembukaan kepada umum
concerns-case-act-hidden = penyembunyian
concerns-case-act-released = pembukaan apa yang ditambah
concerns-case-act-withheld = penyimpanan apa yang ditambah
concerns-case-act-closed = penamatan kes
concerns-case-act-answered = jawapan

## Apa yang baru dibuat
concerns-case-done-assign = Selesai. Kes sudah bertukar tangan.
concerns-case-done-note = Nota anda disimpan.
concerns-case-done-keep = Apa yang anda taip disimpan selama sehari, untuk anda sahaja. Tiada apa-apa dihantar.
concerns-case-done-ask = Penduduk sudah ditanya, dan kiraan masa dihentikan.
concerns-case-done-resume = Kiraan masa berjalan semula.
concerns-case-done-classify = Ditukar. Jenis baharu membawa tarikh akhirnya sendiri; jabatan lain tidak mengubahnya.
concerns-case-done-answer = Dijawab. Jawapan boleh dibaca di halaman kes serta-merta; e-mel dihantar seminit lagi. Tarik balik sebelum itu, dan tiada e-mel dihantar.
concerns-case-done-close = Kes sudah tamat. Halamannya menyebutnya serta-merta; e-mel dihantar seminit lagi. Tarik balik sebelum itu, dan tiada e-mel dihantar.
concerns-case-done-answer-unsent = Dijawab. Jawapan boleh dibaca di halaman kes serta-merta; tiada e-mel dihantar, kerana pemasangan ini tidak menghantar e-mel.
concerns-case-done-close-unsent = Kes sudah tamat. Halamannya menyebutnya serta-merta; tiada e-mel dihantar, kerana pemasangan ini tidak menghantar e-mel.
concerns-case-done-reopen = Kes dibuka semula, dengan tarikh akhir baharu.
concerns-case-done-locate = Kes sudah ada pada peta.
concerns-case-done-publish = Kes terbuka kepada umum.
concerns-case-done-hide = Umum tidak lagi nampak kes ini.
concerns-case-done-release = Semua orang boleh membacanya sekarang.
concerns-case-done-withhold = Umum tidak nampak tambahan ini. Kakitangan dan pengadu masih boleh melihatnya.
concerns-case-done-edit = Teks baharu disimpan; teks lama ada dalam sejarah kes.
concerns-case-done-redact = Dibuang untuk selama-lamanya.
concerns-case-done-undo = Ditarik balik.
concerns-case-done-intake = Sudah dicatat. Beritahu pemanggil nombor rujukannya.

## Orang lain lebih pantas
concerns-stale-title = Orang lain mengubah kes ini sementara itu
concerns-stale-hint = Kerja anda tidak hilang, dan kerja mereka tidak ditimpa. Lihat kedua-duanya, kemudian hantar semula atau biarkan.
concerns-stale-noted = Rakan sekerja meninggalkan nota sementara itu
concerns-stale-noted-hint = Teks anda belum dihantar: nota itu mungkin mengubahnya. Baca nota itu, kemudian hantar teks anda atau biarkan.
concerns-stale-mine = Anda punya
concerns-stale-theirs = Apa yang berlaku sementara itu
concerns-stale-pictures = Gambar yang anda hantar menunggu bersama kes. Hanya kakitangan melihatnya sehingga dihantar bersama jawapan.
concerns-stale-send = Hantar juga saya punya
concerns-stale-over = Tiada apa-apa milik anda yang hilang. Ia tidak boleh dihantar lagi, tetapi boleh disimpan sebagai nota untuk rakan sekerja.
concerns-stale-as-note = Simpan sebagai nota
concerns-stale-leave = Biarkan
concerns-stale-back = Kes { $reference }

## Panggilan
concerns-intake-title = Panggilan, atau seseorang di kaunter
concerns-intake-hint = Tab dari medan ke medan. Enter mencari apa yang anda taip; Enter sekali lagi mencatatnya.
concerns-intake-emergency = Nyawa dalam bahaya: minta pemanggil hubungi { $number } dahulu.
concerns-intake-elsewhere = Ini bukan di bawah jagaan bandar dan tidak dicatat. Beritahu pemanggil:
concerns-intake-place = Di mana?
concerns-intake-find-place = Cari tempat
concerns-intake-places = Tempat dengan perkataan ini
concerns-intake-places-several = Beberapa tempat sepadan; pilih satu
concerns-intake-error-places = Beberapa tempat sepadan. Pilih yang dimaksudkan, atau simpan perkataannya sahaja.
concerns-intake-words-only = Bukan yang ini: simpan perkataan itu
concerns-intake-place-later = Tiada tempat dengan perkataan ini. Perkataan itu disimpan, dan seseorang akan meletakkan kes pada peta kemudian.
concerns-intake-spot = Tepatnya di mana
concerns-intake-what = Apa perkaranya?
concerns-intake-find-kind = Cari jenis
concerns-intake-kinds = Jenis dengan perkataan ini
concerns-intake-kind-none = Tiada jenis dengan perkataan ini. Pilih satu daripada senarai.
concerns-intake-kind-other = Jenis lain
concerns-intake-kind-as-found = Seperti yang dijumpai
concerns-intake-error-what = Sebut apa perkaranya, dengan kata pemanggil, atau pilih satu jenis.
concerns-intake-error-elsewhere = Ini bukan di bawah jagaan bandar: beritahu pemanggil apa yang tertulis di sini, atau pilih jenis lain.
concerns-intake-details = Dengan kata-kata pemanggil sendiri
concerns-intake-caller = Siapa yang menelefon
concerns-intake-phone = Telefon
concerns-intake-name = Nama
concerns-intake-mail = E-mel
concerns-intake-caller-find = Kes terdahulu
concerns-intake-namesakes = { $count } kes orang yang bernama begini
concerns-intake-namesakes-hint = Mungkin orang lain. Minta nombor atau alamat sebelum menyebutnya.
concerns-intake-caller-hint = Setiap carian dicatat.
concerns-intake-channel = Cara ia sampai
concerns-intake-private = Jangan tunjukkan pada peta
concerns-intake-go = Semak
concerns-intake-save = Catat
concerns-intake-known = Panggilan ini sudah dicatat sebagai { $reference } dengan kata lain. Apa yang anda ubah selepas itu tiada di dalamnya: tambahkannya di sana, atau, jika ini panggilan lain, catatkannya di bawah.

## Fail
concerns-export-title = Senarai ini sebagai fail
concerns-export-hint = CSV, dengan kes dalam senarai seperti pada saat ini, mengikut susunannya. Masa ialah UTC.
concerns-export-bom = Untuk hamparan (bermula dengan tanda turutan bait)
concerns-export-contacts = Dengan nama, e-mel dan telefon pengadu
concerns-export-contacts-hint = Pengambilannya dicatat. Padam fail itu setelah selesai digunakan.
concerns-export-take = Ambil fail
concerns-export-columns = Isi setiap lajur
concerns-export-column = Lajur
concerns-export-meaning = Maksud
concerns-export-reference = Nombor rujukan yang diberitahu kepada pengadu
concerns-export-reported-at = Bila diadukan
concerns-export-received-at = Bila masuk ke sistem ini
concerns-export-channel = Cara ia sampai: web, phone, counter, letter, street, import
concerns-export-language = Bahasa pengadu
concerns-export-category = Kod jenis
concerns-export-category-name = Nama jenis
concerns-export-department = Kod jabatan
concerns-export-department-name = Nama jabatan
concerns-export-area = Kod kawasan
concerns-export-area-name = Nama kawasan
concerns-export-place = Tempat dengan perkataan
concerns-export-lat = Latitud, dalam darjah WGS 84
concerns-export-lon = Longitud, dalam darjah WGS 84
concerns-export-title-column = Tajuk
concerns-export-details = Apa yang ditulis penduduk
concerns-export-answers = Jawapan kepada soalan bagi jenis itu
concerns-export-state = new, working, waiting, answered atau closed
concerns-export-late = true apabila belum selesai, tarikh akhirnya sudah lepas, dan masa berjalan
concerns-export-visibility = public, review, private atau hidden
concerns-export-assignee = Siapa memegangnya
concerns-export-due-at = Tarikh akhir
concerns-export-paused-minutes = Berapa minit kiraan masa dihentikan
concerns-export-ended-at = Bila dijawab atau ditutup
concerns-export-close-reason = Sebab ditutup tanpa jawapan
concerns-export-in-time = true apabila jawapan menepati tarikh akhir
concerns-export-hours = Jam penuh dari aduan hingga tamat, tanpa masa kiraan dihentikan
concerns-export-rating = Kata pengadu tentang jawapan: 3 beres, 2 sebahagian, 1 belum
concerns-export-reopened = Berapa kali kembali semula
concerns-export-people = Berapa orang mengadukannya: pengadu, dan mereka yang berkata “saya juga”
concerns-export-name = Nama pengadu
concerns-export-mail = Alamat e-mel pengadu
concerns-export-phone = Telefon pengadu
