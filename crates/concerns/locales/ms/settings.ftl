## Folder bandar
concerns-problem-department = Tiada jabatan “{ $value }” dalam departments.csv.
concerns-problem-department-closed = Jabatan “{ $value }” telah ditutup. Namakan jabatan lain yang menerima laporan ini.
concerns-problem-kind-department = “{ $kind }” dihantar kepada jabatan “{ $value }”, yang tiada dalam departments.csv. Tambahkannya di situ, atau beri jenis ini kepada jabatan lain.
concerns-problem-kind-department-closed = “{ $kind }” dihantar kepada jabatan “{ $value }”, yang telah ditutup. Beri jenis ini kepada jabatan lain, atau tutupnya juga (closed = true).
concerns-problem-kind-department-none = Tiada sesiapa menjawab “{ $kind }”. Beri jenis ini kepada satu jabatan.
concerns-problem-category = Tiada jenis “{ $value }” dalam categories.toml.
concerns-problem-area = Tiada kawasan “{ $value }” dalam areas.geojson.
concerns-problem-route-twice = “{ $value }” dan kawasan ini ditetapkan dua kali; hanya satu baris boleh berkuat kuasa.
concerns-problem-area-level = Peraturan untuk “{ $value }” tidak akan pernah dipakai: kes terletak dalam kawasan peringkat pertama, “{ $level }”. Namakan kawasan itu.
concerns-problem-placeholder = { $value } tidak mewakili apa-apa. Semak ejaannya; yang boleh dimasukkan ialah: { $list }.
concerns-problem-deadline = “{ $value }” bukan tarikh akhir; tulis “24 hours”, “8 working hours” atau “3 working days”.
concerns-problem-name-language = Nama tiada dalam “{ $lang }”, bahasa pertama bandar ini.
concerns-problem-options = Soalan jenis “{ $kind }” hanya ada pilihan jika ia choice atau choices, dan mesti ada sekurang-kurangnya satu.

## Menu
concerns-nav-categories = Jenis aduan
concerns-nav-categories-hint = Apa yang boleh diadukan penduduk, dengan kata carian, soalan, tarikh akhir dan siapa yang menjawab.
concerns-nav-routing = Siapa menjawab di mana
concerns-nav-routing-hint = Kawasan yang dijawab oleh jabatan lain.
concerns-nav-templates = Contoh jawapan
concerns-nav-templates-hint = Teks untuk kakitangan memulakan jawapan, dalam setiap bahasa.

## Jenis aduan
concerns-settings-say = { $closed ->
    [0] Penduduk memilih daripada <lit>{ $offered } jenis</lit>.
   *[other] Penduduk memilih daripada <lit>{ $offered } jenis</lit>; { $closed } ditutup.
}
concerns-settings-none = Belum ada apa-apa yang boleh diadukan. Tambah jenis yang pertama.
concerns-settings-usual = Mulakan dengan jenis yang biasa: { $count } jenis yang ada di setiap bandar, daripada lampu jalan hingga kecemasan, dengan tempoh dan perkataan yang digunakan penduduk. Yang sudah ada dibiarkan. Penduduk melihat setiap satu selepas anda menyemak dan menawarkannya.
concerns-settings-usual-go = Mulakan dengan jenis yang biasa
concerns-settings-usual-no-department = Kebanyakan bandar bermula dengan sedozen jenis yang sama, yang sudah tersedia di sini. Seseorang mesti menjawabnya: <a>tambah jabatan dahulu</a>.
concerns-settings-no-number = Bandar belum ada nombor kecemasan, jadi orang yang dalam bahaya tidak diberitahu siapa perlu dihubungi. <a>Tambah nombor</a>
concerns-settings-no-emergency = Tiada jenis yang membawa kepada bomba, ambulans dan polis: sesiapa yang menaip “rumah terbakar” di sini menemui jenis yang menunggu berhari-hari. Satu sudah tersedia, dengan perkataan yang digunakan penduduk.
concerns-settings-add-emergency = Tambah jenis untuk kecemasan
concerns-settings-open = { $count } kes belum selesai
concerns-settings-closed = Tidak ditawarkan
concerns-settings-is-elsewhere = Penduduk diberitahu siapa yang menjaganya
concerns-settings-all-kinds = Semua jenis
concerns-settings-hours = { $n } jam
concerns-settings-working-hours = { $n } jam bekerja
concerns-settings-working-days = { $n } hari bekerja
concerns-settings-add = Tambah jenis
concerns-settings-add-lede = Mulakan dengan yang mesti ada. Penduduk melihatnya apabila anda menawarkannya, pada halamannya sendiri.
concerns-settings-add-no-department = Seseorang mesti menjawabnya: <a>tambah jabatan dahulu</a>.
concerns-settings-add-go = Teruskan
concerns-settings-code = Kod ringkas
concerns-settings-code-hint = Huruf kecil, angka dan sengkang; digunakan dalam alamat dan fail, dan tidak berubah. Kosong: dibuat daripada nama.

## Satu jenis
concerns-settings-lede = { $open ->
    [0] Apa yang penduduk lihat apabila memilihnya, dan berapa lama masa jabatan. Tiada kes jenis ini yang belum selesai.
   *[other] Apa yang penduduk lihat apabila memilihnya, dan berapa lama masa jabatan. { $open } kes yang belum selesai mengekalkan tarikh akhir yang sudah diberi.
}
concerns-settings-done-saved = Disimpan. Berkuat kuasa untuk aduan yang masuk mulai sekarang.
concerns-settings-done-saved-closed = Disimpan. Jenis ini ditutup: ia berkuat kuasa apabila dibuka semula.
concerns-settings-done-closed = Penduduk tidak boleh memilihnya lagi. Apa yang sudah diadukan kekal.
concerns-settings-done-opened = Penduduk boleh memilihnya sekarang.
concerns-settings-done-added = Ditambah. Penduduk melihatnya apabila anda menawarkannya.
concerns-settings-done-usual = Ditambah. Buat masa ini semuanya pergi ke satu jabatan. Semak setiap satu, dan tawarkan yang diterima oleh bandar.
concerns-settings-done-removed = Dibuang.
concerns-settings-done-moved = Dialihkan.
concerns-settings-stale = Orang lain mengubah ini sementara itu
concerns-settings-stale-by = { $name } mengubah ini semasa anda menulis,
concerns-settings-stale-hint = Tiada apa-apa yang hilang: apa yang anda taip ada di bawah. Lihat kedua-duanya, dan simpan yang betul.
concerns-settings-stale-part = Bahagian
concerns-settings-stale-now = Seperti sekarang
concerns-settings-stale-mine = Seperti yang anda taip
concerns-settings-seen = Apa yang penduduk lihat
concerns-settings-name = Nama
concerns-settings-hint = Satu baris bantuan
concerns-settings-words = Kata carian yang patut menemuinya
concerns-settings-words-hint = Perkataan lain yang digunakan penduduk, dengan koma di antaranya.
concerns-settings-others = Ditulis juga dalam { $names }
concerns-settings-deadline-team = Tarikh akhir dan jabatan
concerns-settings-deadline = Dijawab dalam masa
concerns-settings-unit = Unit
concerns-settings-unit-hours = jam
concerns-settings-unit-working-hours = jam bekerja
concerns-settings-unit-working-days = hari bekerja
concerns-settings-department = Dihantar kepada
concerns-department-closed = { $name } (ditutup)
concerns-category-closed = { $name } (ditutup)
concerns-area-closed = { $name } (ditutup)
concerns-settings-department-none = Tiada jabatan
concerns-settings-department-is-closed = Jabatan ini sudah ditutup, tetapi aduan baharu jenis ini masih dihantar kepadanya. Pilih jabatan yang mengambil alih.
concerns-settings-by-area = { $count ->
    [0] Di semua tempat. <a>Jabatan lain di sesetengah kawasan?</a>
   *[other] <a>{ $count } peraturan kawasan</a> menghantarnya ke tempat lain.
}
concerns-settings-effect-none = Tiada kes jenis ini masuk bulan lepas, jadi belum ada apa-apa untuk dibandingkan.
concerns-settings-effect-now = { $count } kes bulan lepas di bawah peraturan ini: <b>{ $intime } dalam tempoh</b>.
concerns-settings-effect-other = Dalam { $deadline } hasilnya <b>{ $intime }</b>.
concerns-settings-effect-how = Dikira daripada kes itu sendiri, tanpa masa menunggu balasan penduduk.
concerns-settings-evidence = Minta gambar sebelum menjawab
concerns-settings-evidence-hint = Pasukan kerja menambah satu; penduduk melihatnya di sebelah gambar mereka
concerns-settings-publication = Pada peta umum
concerns-settings-publication-hint = Nama dan maklumat hubungan tidak pernah dipaparkan
concerns-settings-more = Lain-lain semuanya
concerns-settings-group = Disenaraikan di bawah
concerns-settings-kind = Golongan
concerns-settings-place = Tempat
concerns-settings-icon = Gambar
concerns-settings-emergency = Bahaya: nombor kecemasan didahulukan
concerns-settings-emergency-hint = Penduduk diminta menelefon sebelum meneruskan
concerns-settings-elsewhere = Bukan di bawah jagaan bandar
concerns-settings-elsewhere-hint = Sesiapa yang memilihnya membaca ini dan tidak boleh mengadu di sini. Kosong: di bawah jagaan bandar.
concerns-settings-elsewhere-text = Ke mana perlu pergi
concerns-settings-save = Simpan
concerns-settings-save-mine = Simpan apa yang saya taip
concerns-settings-look = Lihat dahulu
concerns-settings-last = Terakhir diubah oleh { $name },
concerns-settings-last-never = Belum diubah di sini.
concerns-settings-history = Apa yang berubah
concerns-settings-history-none = Belum ada apa-apa diubah di sini; masih seperti ketika diimport.
concerns-settings-somebody = Folder bandar
concerns-settings-act-added = menambahnya
concerns-settings-act-changed = mengubahnya
concerns-settings-act-closed = mengeluarkannya daripada pilihan penduduk
concerns-settings-act-opened = menawarkannya kepada penduduk
concerns-settings-act-removed = membuangnya
concerns-settings-was = { $part }: { $now }, sebelum ini { $was }
concerns-settings-gone-closed = { $name }: ditutup, bukan dibuang, kerana aduan atau peranan menyebutnya
concerns-settings-in-language = { $what }, { $language }
concerns-settings-compare-option-added = Jawapan baharu: { $option }
concerns-settings-compare-option-gone = Jawapan dibuang: { $option }
concerns-settings-compare-option = Jawapan “{ $option }”
concerns-settings-compare-option-order = Susunan jawapan yang lain
concerns-settings-compare-question-added = Soalan baharu: { $question }
concerns-settings-compare-question-gone = Soalan dibuang: { $question }
concerns-settings-compare-question = { $question } ({ $part })
concerns-settings-compare-question-order = Susunan soalan yang lain
concerns-settings-offered = Ditawarkan kepada penduduk
concerns-settings-other-part = Perkara lain
concerns-settings-yes = Ya
concerns-settings-no = Tidak
concerns-settings-offer = Tawarkan kepada penduduk
concerns-settings-offer-hint = Mulai saat itu ia boleh dicari dan disenaraikan di tempat penduduk mengadu.
concerns-settings-offer-go = Tawarkan
concerns-settings-offer-astray = { $count ->
   *[other] { $count } peraturan ini menghantar aduan jenis ini kepada jabatan yang ditutup. Ubah dahulu di <a>siapa menjawab di mana</a>:
}
concerns-settings-close = Keluarkan daripada senarai
concerns-settings-close-hint = { $open ->
    [0] Tiada sesiapa boleh memilihnya lagi. Apa yang sudah diadukan kekal, bersama angkanya. Anda boleh menawarkannya semula bila-bila masa.
   *[other] Tiada sesiapa boleh memilihnya lagi. { $open } kes yang belum selesai diteruskan, dan apa yang sudah diadukan kekal. Anda boleh menawarkannya semula bila-bila masa.
}
concerns-settings-close-named = Ada peranan yang hanya untuk jenis ini. Peranan itu kekal seperti sedia ada; beri peranan lain jika orangnya perlu terus bekerja.
concerns-settings-close-go = Berhenti menawarkannya

## Telefon yang dilukis
concerns-settings-preview = Seperti yang penduduk akan lihat
concerns-settings-preview-step = Soalan { $number } daripada { $of }
concerns-settings-preview-question = Apa perkaranya?
concerns-settings-preview-best = Paling sesuai untuk “{ $typed }”
concerns-settings-preview-within = dijawab dalam masa { $deadline }
concerns-settings-preview-emergency = Ada orang dalam bahaya? Hubungi { $number } dahulu.

## Soalan
concerns-settings-questions = Soalan
concerns-settings-questions-none = Hanya tempat, perkataan dan gambar yang ditanya.
concerns-settings-question = Soalan
concerns-settings-question-new = Tambah soalan
concerns-settings-question-lede = Tanya hanya apa yang pasukan kerja tidak dapat lihat sendiri: setiap soalan mengurangkan aduan.
concerns-settings-question-words = Soalannya
concerns-settings-question-kind = Dijawab dengan
concerns-settings-question-remove = Buang
concerns-settings-question-remove-hint = Soalan ini tidak ditanya lagi. Jawapan yang sudah diberi kekal dengan kesnya.
concerns-settings-required = Mesti dijawab
concerns-settings-required-hint = Tanpanya aduan tidak boleh diteruskan
concerns-settings-options = Pilihan jawapan
concerns-settings-options-hint = Satu baris setiap satu, untuk “satu daripada beberapa pilihan” dan “satu atau lebih daripada beberapa pilihan”. Baris kosong tidak dikira.
concerns-settings-options-count = { $count } jawapan
concerns-settings-options-more = Tambah baris
concerns-settings-options-full = Halaman ini tidak muat lebih banyak jawapan. Senarai yang lebih panjang dibawa masuk dengan folder bandar.
concerns-settings-option-number = Jawapan { $number }
concerns-settings-option-at = Susunan
concerns-settings-option-off = Buang
concerns-settings-option-gone = Telah dibuang
concerns-settings-options-order = Susunan jawapan
concerns-settings-up = Naikkan: { $question }
concerns-settings-down = Turunkan: { $question }

## Siapa menjawab di mana
concerns-settings-routing-say = { $count ->
    [0] Setiap kes dihantar kepada <lit>jabatan bagi jenisnya</lit>, di mana-mana pun.
   *[other] Kes dihantar kepada jabatan bagi jenisnya, kecuali <lit>{ $count } peraturan</lit>.
}
concerns-settings-routing-idle = { $count ->
   *[other] { $count } lagi peraturan adalah bagi jenis yang tidak menerima aduan sekarang; halaman jenis itu ada pautannya.
}
concerns-settings-routing-no-areas = Bandar ini belum ada kawasan; jika ada, jabatan lain boleh menjawab di sebahagiannya.
concerns-settings-routing-kind = Jenis
concerns-settings-routing-own = Dihantar kepada
concerns-settings-routing-but = Tetapi di
concerns-settings-routing-same = Sama di semua tempat
concerns-settings-as-kind = Jabatan bagi setiap jenis
concerns-settings-everywhere-else = Di semua tempat lain
concerns-settings-no-area = Tanpa kawasan
concerns-settings-routing-title = { $kind }: siapa menjawab di mana
concerns-settings-routing-lede = { $department } yang menjawab, kecuali di tempat anda memilih jabatan lain. Kes yang belum selesai kekal dengan jabatan sekarang.
concerns-settings-routing-lede-all = Jabatan bagi setiap jenis yang menjawab, kecuali di tempat anda memilih jabatan lain untuk semuanya. Peraturan jenis itu sendiri bagi sesuatu kawasan didahulukan. Kes yang belum selesai kekal dengan jabatan sekarang.
concerns-settings-routing-as = Tiada peraturan
concerns-settings-routing-look = Lihat apa yang berubah
concerns-settings-routing-effect = Kesannya
concerns-settings-routing-effect-none = Tiada: setiap kes dihantar ke tempat yang sama seperti sekarang.
concerns-settings-routing-moves = Daripada <b>{ $from }</b> kepada <b>{ $to }</b>
concerns-settings-routing-moved = { $count ->
    [0] Tiada kes dalam 30 hari lepas yang akan dihantar ke situ.
   *[other] { $count } kes dalam 30 hari lepas akan dihantar ke situ.
}
concerns-settings-routing-stay = { $count ->
    [0] Tiada yang belum selesai di situ.
   *[other] { $count } kes yang belum selesai kekal dengan { $from }.
}

## Contoh jawapan
concerns-settings-templates-say = { $count ->
    [0] Kakitangan memulakan setiap jawapan dengan halaman kosong.
   *[other] Kakitangan boleh bermula dengan <lit>{ $count } teks</lit>.
}
concerns-settings-template-new = Tambah teks
concerns-settings-template-lede = Kakitangan bermula dengannya dan mengubah apa yang tidak sesuai. Penduduk menerimanya dalam bahasa aduan.
concerns-settings-template-for = Untuk jenis
concerns-use-answer = untuk menjawab
concerns-use-ask = untuk bertanya
concerns-use-close = untuk menutup tanpa jawapan
concerns-settings-template-use = Kegunaannya
concerns-settings-error-use = Nyatakan kegunaannya: sekurang-kurangnya satu.
concerns-settings-template-braces = Meja mengisi kata-kata kes itu sendiri bagi <b>{ $reference }</b>, <b>{ $place }</b>, <b>{ $department }</b> dan <b>{ $category }</b>.
concerns-settings-template-title = Tajuk, untuk kakitangan
concerns-settings-template-text = Teks
concerns-settings-template-example = Contohnya
concerns-settings-template-remove = Buang
concerns-settings-template-remove-hint = Kakitangan tidak boleh bermula dengannya lagi. Jawapan yang sudah dihantar kekal.

## Apa yang boleh salah
concerns-settings-error-code = “{ $value }” tidak boleh menjadi kod: huruf kecil, angka dan sengkang, paling banyak 40, dan bukan “new” atau “edit”.
concerns-settings-error-code-taken = “{ $value }” sudah digunakan.
concerns-settings-error-many = Sudah ada { $max }, dan itu yang paling banyak.
concerns-settings-error-text-missing = Tulis ini dalam bahasa pertama bandar: bahasa lain menggunakannya jika tiada.
concerns-settings-error-department = Pilih jabatan yang tidak ditutup.
concerns-settings-error-offer-rules = { $count ->
   *[other] { $count } peraturan menghantar aduan jenis ini kepada jabatan yang ditutup. Pilih jabatan lain untuknya dahulu.
}
concerns-settings-error-kind-in-use = Aduan, peraturan, teks atau peranan seseorang menyebut jenis ini, jadi ia tidak dapat dibuang. Buang peraturan, teks dan peranan itu dahulu, atau tutup jenis ini.
concerns-settings-kind-remove = Buang
concerns-settings-kind-remove-hint = Hanya jenis yang tidak disebut oleh mana-mana aduan, peraturan atau teks boleh dibuang untuk selama-lamanya.
concerns-settings-gone-by = { $name } telah membuangnya: { $when }.
concerns-settings-remove-changed = Seseorang mengubahnya selepas anda membuka halaman ini: { $what }. Lihatlah, dan tekan sekali lagi jika ia memang perlu dibuang.
concerns-settings-remove-changed-by = { $name } mengubahnya selepas anda membuka halaman ini: { $what }. Lihatlah, dan tekan sekali lagi jika ia memang perlu dibuang.
concerns-settings-error-cases-many = Lebih daripada { $max } kes masih terbuka. Biarkan dahulu, dan serahkan kepada jabatan lain di meja kerja.
concerns-settings-error-deadline = Tulis tarikh akhir sebagai nombor bulat, dari 1 hingga 10,000.
concerns-settings-error-options-missing = Tulis sekurang-kurangnya satu pilihan jawapan.
concerns-settings-error-options-extra = Hanya “satu daripada beberapa pilihan” dan “satu atau lebih daripada beberapa pilihan” ada pilihan jawapan. Buang pilihan itu, atau pilih cara jawab yang lain.
concerns-settings-error-option-unshown = Jawapan “{ $option }” tiada baris di sini, dan kata-katanya tiada dalam bahasa pertama bandar atau terlalu panjang. Betulkannya dalam folder bandar.
concerns-settings-error-area = Pilih setiap kawasan sekali, daripada kawasan yang ada di bandar ini.
concerns-settings-error-placeholder = { $value } tidak bermaksud apa-apa. Semak ejaannya.
concerns-settings-error-area-level = Peraturan ini tidak akan pernah dipakai: kes terletak dalam kawasan peringkat pertama. Pilih kawasan itu.
concerns-settings-area-below = { $name } (tidak dipakai: bukan kawasan peringkat pertama)
