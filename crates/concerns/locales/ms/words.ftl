# Apa yang disebut oleh semua bahagian: kata bagi kod, dan apa yang boleh salah pada isian.

## Kedudukan kes
concerns-state-new = Baharu
concerns-state-working = Dalam tindakan
concerns-state-waiting = Menunggu balasan
concerns-state-answered = Dijawab
concerns-state-closed = Ditutup
concerns-stop-answer = Jawapan

## Siapa boleh melihatnya
concerns-visibility-public = Umum
concerns-visibility-review = Umum selepas disemak
concerns-visibility-private = Peribadi
concerns-visibility-hidden = Disembunyikan

## Cara ia sampai
concerns-channel-web = melalui laman web
concerns-channel-phone = melalui telefon
concerns-channel-counter = di kaunter
concerns-channel-letter = melalui surat
concerns-channel-street = di jalan
concerns-channel-import = dari sistem lain

## Apa yang diketahui tentang tempatnya
concerns-place-point = Ada pada peta
concerns-place-none = Tiada tempat
concerns-place-unlocated = Tempat belum dijumpai

## Sebab kes tamat tanpa jawapan tentang perkaranya
concerns-reason-not-ours = Bukan di bawah jagaan bandar
concerns-reason-duplicate = Sudah diadukan
concerns-reason-not-found = Tiada apa-apa dijumpai di situ
concerns-reason-no-reply = Tiada balasan diterima
concerns-reason-withdrawn = Ditarik balik
concerns-reason-not-possible = Tidak dapat dibuat

## Bila aduan dibuka kepada umum
concerns-publication-at-once = Serta-merta
concerns-publication-after-review = Selepas disemak kakitangan
concerns-publication-never = Tidak sekali-kali

## Perlukah tempat?
concerns-place-rule-required = Mesti ada tempat
concerns-place-rule-optional = Boleh ada tempat
concerns-place-rule-none = Tiada tempat

## Golongan
concerns-kind-report = Laporan
concerns-kind-complaint = Aduan
concerns-kind-request = Permohonan
concerns-kind-suggestion = Cadangan

## Kumpulan
concerns-group-lighting = Lampu jalan
concerns-group-roads = Jalan dan laluan pejalan kaki
concerns-group-traffic = Lalu lintas dan bas
concerns-group-waste = Sampah
concerns-group-water = Air dan longkang
concerns-group-trees = Pokok
concerns-group-parks = Taman dan tempat permainan
concerns-group-animals = Haiwan
concerns-group-buildings = Bangunan
concerns-group-noise = Bunyi bising
concerns-group-other = Lain-lain

## Soalan
concerns-question-text = Perkataan
concerns-question-number = Nombor
concerns-question-date = Tarikh
concerns-question-choice = Satu daripada beberapa pilihan
concerns-question-choices = Satu atau lebih daripada beberapa pilihan
concerns-question-notice = Ayat untuk dibaca

## Apa yang boleh salah
concerns-error-category = Pilih perkara apa.
concerns-error-too-long = Terlalu panjang; paling banyak { $max } aksara.
concerns-error-mail = Tulis alamat e-mel dengan @, seperti nama@example.org.
concerns-error-mail-dot = Tulis alamat e-mel sampai habis: selepas @ ada nama dengan titik, seperti example.org.
concerns-error-mail-strange = Ada sesuatu dalam alamat e-mel ini yang tidak patut ada, seperti koma atau ruang kosong. Tulis satu alamat, seperti nama@example.org.
concerns-error-phone = Tulis nombor telefon dengan angka, seperti +60 4-555 0100.
concerns-error-too-many-photos = Paling banyak { $max } gambar bagi satu aduan.
concerns-error-place-missing = Beritahu di mana: pilih tempat, atau tulis dengan perkataan.
concerns-error-place-needed = “{ $kind }” memerlukan tempat. Tidak tahu namanya? Nyatakan dengan perkataan anda di mana: kakitangan akan mencarinya.
concerns-error-place-outside = Tempat ini di luar kawasan bandar. Pilih tempat di dalamnya, atau tulis tempat itu dengan perkataan.
concerns-error-reported-at = Ini dilaporkan pada masa hadapan, atau sebelum 1990. Semak tarikhnya.
concerns-error-question-missing = Jawab soalan ini.
concerns-error-choice-missing = Pilih satu.
concerns-error-choices-missing = Pilih sekurang-kurangnya satu.
concerns-error-not-a-number = Tulis nombor bulat, dengan angka.
concerns-error-not-a-date = Tulis tarikh sebagai tahun, bulan dan hari, seperti 2026-11-24.
concerns-error-not-an-option = Pilih salah satu jawapan.
concerns-error-picture = Gambar ini tidak dapat dibaca. JPEG, PNG, WebP dan GIF sehingga 12 MB diterima.
concerns-error-picture-of = Gambar { $n } antara yang anda pilih tidak dapat dibaca. JPEG, PNG, WebP dan GIF sehingga 12 MB diterima.
concerns-error-picture-large = Gambar ini mempunyai terlalu banyak piksel. Sehingga { $millions } juta diterima, paling banyak { $side } pada setiap sisi: hantar salinan yang lebih kecil.
concerns-error-picture-large-of = Gambar { $n } antara yang anda pilih mempunyai terlalu banyak piksel. Sehingga { $millions } juta diterima, paling banyak { $side } pada setiap sisi: hantar salinan yang lebih kecil.
concerns-error-picture-named = “{ $name }” tidak dapat dibaca. JPEG, PNG, WebP dan GIF sehingga 12 MB diterima.
concerns-error-picture-named-large = “{ $name }” mempunyai terlalu banyak piksel. Sehingga { $millions } juta diterima, paling banyak { $side } pada setiap sisi: hantar salinan yang lebih kecil.
concerns-error-picture-named-many = Tiada ruang lagi untuk “{ $name }”: paling banyak { $max } gambar bagi satu aduan.
concerns-error-picture-named-together = “{ $name }” terlalu besar bersama yang lain: paling banyak { $together } MB sekali hantar, dan 12 MB setiap satu.
concerns-error-photos-together = Gambar-gambar ini terlalu besar jika dihantar bersama: paling banyak { $max } MB sekali hantar. Pilih kurang, atau hantar satu demi satu.
concerns-error-given-away = Kes ini tidak lagi antara yang anda nampak: ia kini dengan jabatan lain.
concerns-error-not-now = Kes ini sudah berubah sementara itu; hal ini tidak boleh dibuat lagi. Buka semula untuk melihat kedudukannya.
concerns-error-too-many = Ini dihantar terlalu kerap. Tunggu sebentar dan cuba lagi.
