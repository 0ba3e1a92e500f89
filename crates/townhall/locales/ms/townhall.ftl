# Dewan bandar: tetapan bandar, langkah pertamanya, e-mel dan kerja latarnya.

## Menu
townhall-nav-settings = Tetapan
townhall-nav-settings-hint = Cara bandar ini berjalan: nama, orang, peraturan dan e-melnya.
townhall-nav-city = Bandar
townhall-nav-city-hint = Nama, bahasa, nombor untuk dihubungi, teks, warna dan gambar malam, seperti dilihat penduduk.
townhall-nav-departments = Jabatan
townhall-nav-departments-hint = Siapa menjawab aduan, dan ke mana notis kepada mereka dihantar.
townhall-nav-areas = Kawasan
townhall-nav-areas-hint = Daerah yang menentukan ke mana aduan dihantar dan bagaimana angka dikira.
townhall-nav-calendar = Waktu bekerja dan cuti
townhall-nav-calendar-hint = Waktu yang dikira untuk tarikh akhir.
townhall-nav-places = Tempat
townhall-nav-places-hint = Jalan, mercu tanda dan tiang yang dicari penduduk dan kakitangan dengan nama.
townhall-nav-begin = Langkah pertama
townhall-nav-begin-hint = Apa yang diperlukan bandar baharu sebelum aduan pertama, dan apa yang sudah siap.
townhall-nav-another = Bandar lain
townhall-nav-another-hint = Sediakan satu lagi bandar dalam pemasangan ini.
townhall-nav-mails = E-mel
townhall-nav-mails-hint = Apa yang dihantar kepada siapa, apa yang tersekat, dan menghantarnya semula.
townhall-nav-folder = Folder bandar
townhall-nav-folder-hint = Semua pada halaman ini sebagai fail: untuk disimpan, dibandingkan, dibawa balik.
townhall-nav-jobs = Kerja latar
townhall-nav-jobs-hint = Kerja di latar belakang yang gagal, dan memulakannya semula.
townhall-group-city = Bandar
townhall-group-work = Aduan dan jawapan
townhall-group-people = Orang dan hak
townhall-group-running = Penyelenggaraan

## Senarai
townhall-settings-lede = Cara { $city } berjalan. Setiap halaman menyebut apa yang berubah untuk siapa, dan siapa yang terakhir mengubahnya.
townhall-settings-none = Tiada apa-apa di sini yang boleh anda ubah. Tanya pentadbir anda jika anda memerlukan hak.

## Di mana-mana
townhall-back = Kembali
townhall-save = Simpan
townhall-save-anyway = Simpan juga saya punya
townhall-add = Tambah
townhall-delete = Padam
townhall-find = Cari
townhall-show = Tunjukkan
townhall-name = Nama
townhall-code = Kod
townhall-code-hint = Huruf kecil, angka dan sengkang. Digunakan dalam fail dan alamat, dan tidak pernah berubah.
townhall-mail = Alamat e-mel
townhall-phone = Telefon
townhall-date = Tarikh
townhall-closed = ditutup
townhall-no-data = tiada data
townhall-never = tidak pernah
townhall-new = Baharu
townhall-corrected = Diubah
townhall-gone = Tiada lagi
townhall-which = Yang mana
townhall-in-language = { $what }, { $language }
townhall-nothing-found = Tiada yang sepadan. Cuba huruf yang lebih sedikit.
townhall-changed-by = Terakhir diubah oleh { $name },
townhall-changed-never = Tidak diubah sejak dibuat.
townhall-done-saved = Disimpan. Halaman berikutnya yang dibuka sesiapa pun menunjukkannya.
townhall-done-added = Ditambah.
townhall-done-closed = Ditutup. Tiada apa-apa yang baharu diberikan kepadanya; yang sedia ada kekal.
townhall-done-reopened = Dibuka semula.
townhall-done-removed = Dibuang.
townhall-done-taken = Diambil. Semua dalam fail itu kini digunakan.
townhall-done-again = Dimulakan semula sekarang.
townhall-error-file-gone = Fail yang anda lihat tadi tiada lagi di sini, atau orang lain memuat naik fail lain. Tiada apa-apa yang berubah; muat naik semula.
townhall-error-no-file = Pilih fail dahulu.
townhall-error-not-text = Ini bukan teks UTF-8. Simpan fail sebagai UTF-8 dan muat naik semula.
townhall-error-date = Beri satu hari, seperti 2026-12-25.
townhall-error-country = Pilih negara daripada senarai.
townhall-error-zone = Pilih zon masa daripada senarai.
townhall-error-name = Berikan nama bandar.
townhall-error-slug = Berikan perkataan dalam alamat bandar, dengan huruf kecil a hingga z: contohnya my-city.
townhall-error-language = “{ $value }” tidak boleh dipilih: halamannya belum lengkap.

## Orang lain lebih pantas
townhall-stale-by = { $name } mengubah ini semasa anda menulis,
townhall-stale-title = Seseorang mengubah ini semasa anda menulis.
townhall-stale-hint = Perubahan anda belum disimpan, dan tiada apa-apa yang hilang: apa yang anda taip masih ada di bawah.
townhall-stale-same = Apa yang anda taip sama dengan yang ada sekarang.
townhall-stale-table = Kedua-dua versi
townhall-stale-what = Apa
townhall-stale-theirs = Yang ada sekarang
townhall-stale-mine = Anda punya
townhall-stale-take-theirs = Biar seperti sekarang

## Fail
townhall-file = Fail
townhall-check-file = Lihat dahulu
townhall-another-file = Fail lain
townhall-take-not = Biarkan semuanya seperti sedia ada
townhall-take-none = Jangan ambil apa-apa
townhall-check-same = Fail ini sama benar dengan yang ada di sini. Tiada apa-apa untuk diambil.
townhall-problems = Ada { $count } perkara yang salah dalam fail; tiada apa-apa yang berubah
townhall-problems-table = Masalah
townhall-problems-place = Di mana
townhall-problems-what = Apa yang salah
townhall-problems-more = Mungkin ada lagi; ini yang pertama.
townhall-zip-unreadable = Ini bukan zip yang dapat dibaca: { $why }
townhall-zip-files = Zip ini mengandungi terlalu banyak fail; paling banyak { $max }.
townhall-zip-path = Laluan ini keluar dari folder, atau fail tidak boleh dinamakan begitu.
townhall-zip-big = Setelah dibuka, ini melebihi saiz yang dibenarkan bagi folder bandar: { $max } MB semuanya.

## Bandar
townhall-city-lede = Apa yang penduduk lihat pada setiap halaman bandar, sebaik sahaja anda menyimpannya.
townhall-city-names = Nama dan bahasa
townhall-city-numbers = Cara orang menghubungi anda
townhall-city-texts = Kata-kata anda sendiri
townhall-city-texts-hint = Dalam setiap bahasa yang anda mampu; yang tiada ditunjukkan dalam bahasa pertama.
townhall-city-looks = Rupa
townhall-city-place = Di mana letaknya
townhall-languages = Bahasa
townhall-languages-hint = Penduduk memilih daripada ini. Hanya bahasa yang halamannya lengkap boleh ditambah.
townhall-language-read = { $name }
townhall-language-unread = { $name } (lengkap, belum disemak oleh penutur bahasa ini)
townhall-language-incomplete = { $name } (nama sahaja: halamannya belum lengkap, jadi tidak ditawarkan kepada penduduk)
townhall-first-language = Bahasa pertama
townhall-first-language-hint = Digunakan apabila tiada apa-apa diketahui tentang pembaca.
townhall-emergency = Nombor kecemasan
townhall-emergency-hint = Di kaki setiap halaman: untuk yang tidak boleh menunggu.
townhall-phone-hint = Nombor meja khidmat sendiri, pada halaman ralat dan dalam surat.
townhall-mail-hint = Balasan kepada surat dihantar ke situ.
townhall-reopen-days = Hari untuk membuka semula
townhall-reopen-days-hint = Berapa lama selepas jawapan pengadu boleh mengatakan bahawa perkara itu belum beres.
townhall-text-welcome = Selamat datang
townhall-text-about = Tentang meja khidmat ini
townhall-text-privacy = Privasi
townhall-brand = Warna
townhall-brand-hint = Tanda pagar dan enam digit. Warna yang terlalu cerah untuk teks putih digelapkan sehingga boleh dibaca.
townhall-brand-sample = Buat aduan
townhall-brand-used = Digunakan pada halaman
townhall-brand-contrast = Kontras dengan putih (5.3 atau lebih)
townhall-brand-darkened = { $colour } terlalu cerah untuk teks putih, jadi halaman menggunakan rona yang sama tetapi lebih gelap.
townhall-look = Tunjukkan rupanya
townhall-town = Gambar malam
townhall-town-hint = Jalan pada halaman depan: satu tingkap bagi setiap aduan minggu ini, menyala apabila dijawab.
townhall-town-steppe = Padang stepa
townhall-town-strait = Selat
townhall-town-hills = Bukit
townhall-town-harbour = Pelabuhan
townhall-town-towers = Menara
townhall-country = Negara
townhall-country-hint = Pilih mengikut nama Inggeris.
townhall-choose = Pilih
townhall-zone = Zon masa
townhall-zone-hint = Bandar besar terdekat di negara anda, seperti Asia/Seoul. Tarikh akhir dan tarikh lain mengikutnya.
townhall-lat = Latitud
townhall-lat-hint = Dalam darjah, dengan titik: 37.5665. Bahagian tengah peta. Peta di web memberi kedua-dua nombor sekali, seperti “37.5665, 126.978”: letakkan kedua-duanya di sini dan biarkan longitud kosong.
townhall-lon = Longitud
townhall-zoom = Zum peta pertama
townhall-zoom-hint = 9 menunjukkan satu wilayah, 18 sebuah rumah.
townhall-max-zoom = Zum paling dekat
townhall-max-zoom-hint = Sejauh peta dasar bandar itu sendiri.

## Jabatan
townhall-departments-lede = Aduan dihantar kepada salah satu daripada ini. Perubahan berkuat kuasa serta-merta, untuk semua yang menghantar, menjawab atau mengira.
townhall-departments-none = Belum ada jabatan. Tambah yang pertama: mesti ada yang menjawab.
townhall-departments-table = Jabatan
townhall-department-add = Tambah jabatan
townhall-department-mail-hint = Notis tentang aduan baharu dan lewat dihantar ke situ.
townhall-department-lede = Kod { $code }. Namanya ada pada setiap jawapan yang diberinya.
townhall-department-close = Tutup
townhall-department-close-hint = Tidak lagi ditawarkan untuk apa-apa yang baharu. Yang sedia ada kekal dengannya, di bawah namanya.
townhall-department-reopen = Buka semula
townhall-department-reopen-hint = Ia boleh dipilih semula.
townhall-department-remove = Buang
townhall-department-remove-hint = Hanya yang tidak disebut oleh mana-mana aduan atau peraturan boleh dibuang untuk selama-lamanya.

## Kawasan
townhall-areas-lede = { $count ->
    [0] Belum ada kawasan. Tanpa kawasan, penghantaran dan angka hanya mengenali seluruh bandar.
   *[other] { $count } kawasan. Penghantaran dan angka menggunakannya mulai aduan berikutnya.
}
townhall-areas-none = Belum ada kawasan. Muat naik fail yang mengandungi semuanya.
townhall-areas-table = Kawasan
townhall-areas-find = Cari kawasan dengan nama atau kod
townhall-areas-cut = Ini 200 yang pertama. Cari untuk melihat yang lain.
townhall-area = Kawasan
townhall-level = Peringkat
townhall-level-district = Daerah
townhall-level-ward = Wad
townhall-level-barangay = Barangay
townhall-level-neighbourhood = Kejiranan
townhall-population = Jumlah penduduk
townhall-population-hint = Diperlukan untuk angka bagi setiap seribu orang.
townhall-area-approximate = bukan sempadan sah di sisi undang-undang
townhall-area-lede = { $level }, kod { $code }. Nama baharu dipaparkan mulai halaman berikutnya.
townhall-areas-replace = Ganti semuanya
townhall-areas-replace-hint = Fail GeoJSON dengan setiap kawasan, dengan kod, peringkat dan nama seperti dalam folder bandar. Anda melihat apa yang akan berubah sebelum apa-apa diubah.
townhall-areas-check = Apa yang akan diubah oleh fail ini
townhall-areas-check-lede = Fail ini betul: { $count } kawasan. Belum ada apa-apa yang berubah.
townhall-areas-added = Baharu
townhall-areas-changed = Berubah nama atau bentuk
townhall-areas-removed = Dibuang: tiada apa-apa menyebutnya
townhall-areas-closed = Ditutup: ada aduan atau peraturan menyebutnya, dan mengekalkannya
townhall-areas-take = Ambil kawasan ini

## Kalendar
townhall-calendar-lede = Tarikh akhir dikira dalam waktu ini. Aduan yang sudah ada tarikh akhir mengekalkannya; yang sampai selepas perubahan dikira dengan waktu baharu.
townhall-week = Waktu bekerja
townhall-week-hint = Tulis 08:00-13:00, 14:00-17:00. Kosong bermaksud hari cuti; tengah malam pada akhir hari ialah 24:00.
townhall-day-mon = Isnin
townhall-day-tue = Selasa
townhall-day-wed = Rabu
townhall-day-thu = Khamis
townhall-day-fri = Jumaat
townhall-day-sat = Sabtu
townhall-day-sun = Ahad
townhall-holidays = Cuti
townhall-holidays-none = Belum ada cuti: setiap hari bekerja dikira.
townhall-holiday-add = Tambah cuti
townhall-holidays-import = Daripada fail
townhall-holidays-import-hint = CSV dengan lajur date dan name_en, name_… Hari yang sudah ada diberi nama baharu; tiada yang dibuang. Fail yang ada baris salah tidak mengubah apa-apa.
townhall-holidays-take = Ambil hari ini semua

## Tempat
townhall-places-lede = Apa yang orang taip atau sebut apabila ditanya di mana. Carian mengetahui perubahan serta-merta; aduan mengekalkan kata-kata asalnya.
townhall-places-none = Belum ada tempat. Muat naik fail, atau tambah yang pertama.
townhall-places-table = Tempat
townhall-places-find = Cari tempat dengan nama atau nombor
townhall-places-cut = Ini 50 yang pertama. Cari untuk melihat yang lain.
townhall-list = Senarai
townhall-list-landmarks = Mercu tanda
townhall-list-streets = Jalan
townhall-list-poles = Tiang
townhall-places-import = Daripada fail
townhall-places-import-hint = CSV seperti dalam folder bandar, atau titik GeoJSON dengan nama yang sama. Anda melihat baris yang betul dan yang salah sebelum apa-apa diambil.
townhall-places-replace = Buang yang tiada dalam fail
townhall-places-replace-hint = Jika tidak, senarai hanya ditambah dan dibetulkan.
townhall-places-check = Apa yang akan diubah oleh fail ini
townhall-places-check-lede = { $bad ->
    [0] Setiap baris betul: { $good }. Belum ada apa-apa yang berubah.
   *[other] { $good } baris betul, { $bad } baris salah. Belum ada apa-apa yang berubah.
}
townhall-places-check-unread = Fail tidak dibaca: ada yang salah pada baris pertama atau bentuknya. Tiada apa-apa yang berubah.
townhall-places-take = Ambil { $count } baris yang betul
townhall-places-whole = Senarai yang hendak diganti mesti betul keseluruhannya: apa yang tiada di dalamnya belum tentu memang tiada.
townhall-places-no-good = Tiada baris yang betul, jadi tiada apa-apa untuk diambil.
townhall-place-add = Tambah tempat
townhall-place-code = Kod atau nombor
townhall-place-code-hint = Bagi tiang, nombor yang tercat padanya; selainnya huruf kecil, angka dan sengkang.
townhall-place-lede = Kod { $code }. Kod ini tidak berubah.
townhall-place-delete = Padam tempat ini
townhall-place-delete-hint = Tempat ini tidak dijumpai lagi. Aduan mengekalkan kata-kata yang menyebutnya.
townhall-street = Jalan
townhall-street-hint = Bagi tiang: kod jalan tempat ia berdiri.
townhall-kind = Jenis
townhall-kind-street = Jalan
townhall-kind-lamp = Lampu jalan
townhall-kind-cabinet = Kotak suis
townhall-kind-signal = Lampu isyarat
townhall-kind-school = Sekolah
townhall-kind-market = Pasar
townhall-kind-clinic = Klinik
townhall-kind-hospital = Hospital
townhall-kind-stop = Perhentian
townhall-kind-station = Stesen
townhall-kind-park = Taman
townhall-kind-worship = Rumah ibadat
townhall-kind-office = Pejabat
townhall-kind-bridge = Jambatan
townhall-kind-other = Mercu tanda lain

## Folder
townhall-folder-lede = Semua yang ditetapkan pada halaman ini, sebagai fail yang boleh dibaca orang. Aduan dan orang tidak termasuk.
townhall-folder-get = Simpan salinan
townhall-folder-get-hint = Satu zip: tetapan, jabatan, kawasan, waktu, tempat, peta dasar, dan jenis aduan dengan peraturannya.
townhall-folder-download = Muat turun folder
townhall-folder-put = Bawa balik folder
townhall-folder-put-hint = Zip sebuah folder bandar. Anda melihat setiap masalah, dan apa yang akan berubah, sebelum apa-apa diubah.
townhall-folder-other-city = Folder ini milik bandar lain, “{ $slug }”. Tiada apa-apa yang berubah.
townhall-folder-check = Apa yang akan diubah oleh folder ini
townhall-folder-new = Folder ini betul. { $name } akan menjadi bandar baharu. Belum ada apa-apa yang berubah.
townhall-folder-changes = Folder ini betul. Ia akan mengubah { $name } seperti berikut. Belum ada apa-apa yang berubah.
townhall-folder-table = Perubahan
townhall-folder-gone-hint = Apa yang tiada lagi dalam folder tetapi disebut oleh aduan atau peraturan akan ditutup, bukan dibuang.
townhall-folder-files = Diambil sepenuhnya juga:
townhall-folder-take = Ambil folder

## Bandar baharu
townhall-begin-title = Sediakan sebuah bandar
townhall-begin-lede = Nama dan tempat sudah cukup untuk bermula. Semuanya boleh diubah kemudian, kecuali alamat.
townhall-begin-name = Nama bandar
townhall-begin-slug = Alamat
townhall-begin-slug-hint = Huruf kecil, angka dan sengkang: bahagian pertama setiap alamat bandar ini. Ia tidak pernah berubah.
townhall-begin-country-hint = Zon masa mengikutnya; jika negara itu mempunyai beberapa zon, anda memilihnya selepas ini.
townhall-begin-go = Buat bandar
townhall-begin-folder = Atau daripada foldernya
townhall-begin-folder-hint = Zip folder bandar yang dieksport atau ditulis oleh seseorang.
townhall-begin-taken = Bandar “{ $slug }” sudah ada. Untuk mengubahnya, gunakan tetapannya sendiri, Folder bandar.
townhall-steps-left = <lit>Tinggal { $count } langkah</lit> lagi sebelum { $city } sedia.
townhall-steps-none = { $city } sudah sedia.
townhall-steps-lede = Ikut apa-apa susunan. Setiap satu membuka halamannya, dan boleh diubah bila-bila masa.
townhall-steps-look = Lihat bandar seperti yang penduduk lihat
townhall-step-done = siap
townhall-step-open = belum
townhall-step-departments = Mesti ada yang menjawab: sekurang-kurangnya satu.
townhall-step-categories = Jenis aduan
townhall-step-categories-hint = Apa yang boleh diadukan, siapa menerimanya, dan berapa lama jawapan boleh diambil.
townhall-step-areas = Daerah, jika bandar memilikinya: untuk penghantaran dan angka.
townhall-step-places = Jalan dan mercu tanda yang dicari orang dengan nama.
townhall-step-calendar = Waktu pejabat sudah ditetapkan, Isnin hingga Jumaat dari 9 hingga 17; sesuaikan, dan tambah hari cuti.
townhall-step-people = Rakan sekerja
townhall-step-people-hint = Jemput mereka yang menjawab, dan beri mereka peranan.
townhall-step-brand = Warna, teks dan nombor
townhall-step-brand-hint = Supaya penduduk nampak bahawa ini bandar mereka.

## E-mel
townhall-mails-fine = Tiada e-mel tersekat.
townhall-mails-stuck = <lit>{ $count } e-mel</lit> tidak dicuba lagi.
townhall-mails-lede = Setiap surat bandar ini kepada penduduk dan kakitangan. E-mel yang gagal dicuba semula sendiri, semakin jarang; yang tidak dicuba lagi menunggu anda.
townhall-mails-lede-installation = Surat daripada pemasangan itu sendiri: jemputan, kata laluan.
townhall-mails-installation = E-mel daripada pemasangan itu sendiri
townhall-mails-none = Belum ada e-mel ditulis. Notis kepada penduduk dan kakitangan akan ada di sini.
townhall-no-mail = Pemasangan ini tidak menghantar e-mel: pengendalinya belum menetapkan HANSA_SMTP. Surat disimpan di sini dan dihantar sebaik sahaja ia ditetapkan.
townhall-mails-found = { $count } e-mel
townhall-mails-more = Lebih daripada { $count } e-mel
townhall-destinations = Ke mana e-mel dihantar
townhall-destination = Domain
townhall-mail-waiting = Menunggu
townhall-last-sent = Terakhir dihantar
townhall-last-error = Ralat terakhir
townhall-again = Hantar semula
townhall-again-hint = Bermula dari cubaan pertama. Yang sudah menerimanya tidak akan menerimanya dua kali.
townhall-state = Kedudukan
townhall-to = Kepada
townhall-mail-all = Semua
townhall-mail-queued = dalam giliran
townhall-mail-sending = sedang dihantar
townhall-mail-sent = dihantar
townhall-mail-failed = akan dicuba lagi
townhall-mail-gave-up = tidak dicuba lagi
townhall-mail-from = Daripada
townhall-mail-reply-to = Balasan kepada
townhall-mail-about = Tentang
townhall-mail-written = Ditulis
townhall-mail-attempts = Cubaan
townhall-mail-next = Cubaan berikutnya
townhall-mail-message-id = Message-ID
townhall-mail-text = Teks seperti dihantar
townhall-mail-text-hint = Bahagian e-mel yang berformat menyebut hal yang sama.
townhall-mail-secret = E-mel ini mengandungi kunci ke akaun pembacanya, jadi tiada sesiapa selain pembaca melihat teksnya.

## Kerja latar
townhall-jobs-fine = Tiada kerja latar yang gagal.
townhall-jobs-failed = <lit>{ $count } kerja latar</lit> gagal.
townhall-jobs-lede = Kerja seluruh pemasangan yang dibuat di latar belakang. Yang gagal dicuba semula sendiri; yang gagal terus menunggu di sini.
townhall-jobs-none = Tiada dalam kedudukan ini.
townhall-job-queued = dalam giliran
townhall-job-running = sedang berjalan
townhall-job-done = selesai
townhall-job-failed = gagal
townhall-job-kind = Kerja
townhall-job-attempts = { $n } daripada { $max }

## Peti mel demo
townhall-mailbox-title = Peti mel demo
townhall-mailbox-lede = Setiap e-mel yang dihantar oleh demo. Tiada apa-apa keluar dari mesin ini; pautan berfungsi.
townhall-mailbox-find = Cari dengan alamat
townhall-mailbox-none = Belum ada e-mel. Buat aduan dengan alamat e-mel, dan pengesahannya akan ada di sini.
townhall-mailbox-choose = Pilih satu e-mel
townhall-mailbox-choose-hint = E-mel dibuka di sini seperti yang dilihat pembacanya.
