# Kerangka: apa yang disebut oleh setiap halaman.
web-language-name = Bahasa Melayu
# Sudahkah penutur bahasa ini membaca seluruh katalog? yes atau no.
web-language-read = no
web-product = Hansa
web-tagline = meja khidmat bandar-bandar
web-desk-of-city = meja khidmat bandar
web-skip = Langkau ke kandungan
web-nav = Utama
web-rail = Kerja
web-footer-nav = Kaki halaman
web-sign-in = Log masuk
web-me = Akaun
web-settings = Tetapan
web-sign-out = Log keluar
web-your-account = { $name }: akaun anda
web-more = Lagi
web-optional = (tidak wajib)
web-left = tidak anda ubah
web-saved-kept = Disimpan. Apa yang diubah di sini sementara itu dikekalkan.
web-list-comma = { ", " }
web-training = Data latihan: orang dan kes di sini rekaan.
web-training-enter = Masuk sebagai …
web-training-mailbox = Peti melnya
web-training-short = Data latihan
web-training-label = Tentang data ini
web-footer = Hansa, platform terbuka untuk bandar dan rangkaian yang dibentuknya.
web-footer-city = { $city } menggunakan Hansa, platform terbuka untuk bandar.
web-footer-emergency = Kecemasan: hubungi { $number }; meja ini tidak dijaga pada waktu malam.

## Bahasa
web-language-title = Bahasa
web-language-is = Bahasa: { $name }
web-language-unread = Belum disemak oleh penutur bahasa ini

## Masa
web-time-now = baru sahaja
web-time-minutes-ago = { $n } minit lalu
web-time-today = hari ini { $time }
web-time-yesterday = semalam { $time }
web-time-tomorrow = esok { $time }
web-time-weekday = { $day } { $time }
web-span-minutes = { $n } minit
web-span-under-hour = kurang daripada sejam
web-span-hours = { $n } jam
web-span-days = { $n } hari
web-print-day = { $city }, dicetak pada { $day }
web-print-zone = Waktu mengikut zon { $zone }.
web-print-more = Senarai ini bersambung: tidak semuanya ada di atas kertas ini.

## Ralat
web-errors = Ada { $count } perkara yang perlu dibetulkan
web-error-of = “{ $name }”: { $wrong }
web-error-picture = Ilustrasi: lampu jalan yang gelap
web-error-home = Ke halaman depan
web-error-phone = Atau beritahu kami melalui telefon: { $phone }
web-error-reference = Jika anda menulis kepada kami tentang hal ini, sebutkan
web-error-invalid = Ada yang tidak kena dengan permintaan ini
web-error-invalid-hint = Tiada apa-apa yang berubah. Kembali, betulkan dan hantar semula; apa yang anda taip masih ada.
web-error-denied = Anda tidak dibenarkan membuka halaman ini
web-error-denied-hint = Jika anda rasa patut dibenarkan, tanya pentadbir anda; halaman “Siapa boleh buat apa” menunjukkan sebabnya.
web-error-not-found = Tiada apa-apa di alamat ini
web-error-not-found-hint = Mungkin pautannya lama atau tersalah taip, atau isinya tidak terbuka kepada umum. Semuanya boleh dicari dari halaman depan.
web-error-conflict = Orang lain mengubah perkara ini pada masa yang sama
web-error-conflict-hint = Tiada apa-apa yang ditimpa. Kembali, lihat keadaan sekarang, kemudian buat keputusan.
web-error-refused = Ini tidak dapat dilakukan sekarang
web-error-refused-hint = Tiada apa-apa yang diubah. Kembali, lihat keadaannya sekarang, kemudian teruskan dari situ.
web-error-back = Kembali ke tempat anda tadi
web-error-limited = Terlalu banyak sekali gus
web-error-limited-hint = Tunggu seminit dan cuba lagi. Apa yang sudah diterima tidak hilang.
web-error-lists = Terlalu banyak senarai sedang diambil serentak. Tunggu sehingga satu daripadanya selesai, kemudian cuba lagi.
web-error-unavailable = Sesuatu yang kami perlukan tidak menjawab
web-error-unavailable-hint = Kali ini tiada apa-apa yang disimpan. Cuba lagi sebentar lagi.
web-error-broken = Ada yang rosak di pihak kami
web-error-broken-hint = Apa yang sudah diterima selamat. Cuba lagi; jika masih begini, beritahu kami.
web-error-signed-out = Anda telah log keluar
web-error-signed-out-hint = Log masuk dan buka halaman itu semula: ia terbuka dalam tab baharu, supaya apa yang anda taip kekal di sini sehingga anda memasukkannya di sana.
web-error-sign-in = Log masuk (dalam tab baharu)
web-error-stale-form = Borang ini sudah terlalu lama, atau anda telah log keluar. Buka halaman ini semula dan hantar sekali lagi.
web-error-typed = Apa yang anda taip tidak disimpan
web-error-typed-hint = Ia hilang apabila anda meninggalkan halaman ini. Salin apa yang masih anda perlukan.
web-error-unreadable-form = Borang itu tidak sampai sepenuhnya. Sila hantar semula.
web-error-too-big = Apa yang anda hantar terlalu besar. Hantar gambar yang lebih sedikit atau lebih kecil.
web-error-too-slow = Ia mengambil masa terlalu lama untuk sampai. Hantar kurang sekali gus, atau cuba semula di tempat yang rangkaiannya lebih baik.
web-act-refused = mencuba sesuatu yang ditolak
