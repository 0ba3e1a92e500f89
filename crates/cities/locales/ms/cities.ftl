# Apa yang boleh salah pada tetapan bandar dan fail dalam foldernya.
cities-error-no-city = Tiada bandar sedemikian.
cities-error-no-code = Tiada apa-apa dengan kod “{ $code }”. Mungkin seseorang sudah membuangnya.
cities-error-changed = Orang lain mengubah bandar ini sementara itu. Perubahan anda tidak disimpan; lihat keadaan baharu dan cuba lagi.
cities-error-in-use = “{ $code }” disebut oleh aduan, tetapan atau peranan seseorang, jadi tidak boleh dibuang. Anda boleh menutupnya: tiada apa-apa yang baharu akan diberikan kepadanya.
cities-error-problems = Ada { $count } perkara yang salah dalam fail. Tiada apa-apa yang berubah.

## Medan
cities-problem-code = “{ $value }” bukan kod. Gunakan huruf kecil a hingga z, angka dan sengkang, paling banyak 40.
cities-problem-code-missing = Beri kod: huruf kecil a hingga z, angka dan sengkang, paling banyak 40.
cities-problem-code-made = “{ $value }”, yang dibuat daripada nama, ialah kod kawasan yang sudah ada, dan ini akan mengubahnya. Tulis kodnya jika memang kawasan itu, atau kod lain.
cities-problem-slug = “{ $value }” tidak boleh menjadi alamat. Gunakan huruf kecil a hingga z, angka dan sengkang, paling banyak 40: contohnya { $suggestion }.
cities-problem-twice = “{ $value }” sudah ada; hanya boleh sekali.
cities-problem-place-twice = Tempat ini sudah ada dalam fail: jenis, nama dan kedudukan yang sama. Jika ia tempat lain, tulis kod untuknya.
cities-problem-holiday-there = Tarikh ini sudah pun hari cuti: “{ $name }”. Padam yang itu dahulu, atau pilih tarikh lain.
cities-problem-code-twice = Kod “{ $value }” sudah ada; hanya boleh sekali.
cities-problem-reserved = “{ $value }” ialah alamat sebuah halaman program ini. Pilih yang lain, contohnya { $suggestion }. Yang sudah digunakan: { $list }.
cities-problem-name-missing = Beri nama dalam sekurang-kurangnya satu bahasa.
cities-problem-too-long = Terlalu panjang; paling banyak { $max } aksara.
cities-problem-choice = “{ $value }” bukan salah satu daripada: { $list }.
cities-problem-choice-missing = Ini tiada. Beri salah satu daripada: { $list }.
cities-problem-unknown = Tiada “{ $value }” di sini.
cities-problem-range = Beri nombor bulat dari { $min } hingga { $max }.
cities-problem-whole = Beri nombor bulat yang bukan negatif.
cities-problem-country = “{ $value }” bukan negara. Beri dua huruf besarnya menurut ISO 3166-1, seperti KR.
cities-problem-country-missing = Beri negara dalam dua huruf besar, seperti KR.
cities-problem-zone = “{ $value }” bukan zon masa. Beri nama IANA, seperti Asia/Seoul.
cities-problem-zone-missing = Beri zon masa dengan nama IANA, seperti Asia/Seoul.
cities-problem-language = “{ $value }” bukan tag bahasa, atau ada dua kali. Tulis en, ar, zh-Hans.
cities-problem-languages = Pilih sekurang-kurangnya satu bahasa, paling banyak { $max }.
cities-problem-colour = “{ $value }” bukan warna. Tulis tanda pagar dan enam digit, seperti #7a2d12.
cities-problem-phone = “{ $value }” bukan nombor telefon.
cities-problem-mail = “{ $value }” bukan alamat e-mel.
cities-problem-position = Beri latitud dan longitud dalam darjah: latitud dari -90 hingga 90, longitud dari -180 hingga 180.
cities-problem-hours = “{ $value }” bukan waktu bekerja. Tulis 08:00-13:00; tengah malam pada akhir hari ialah 24:00.
cities-problem-hours-order = Waktu pada hari ini bertindih atau tidak mengikut turutan.
cities-problem-week-empty = Beri waktu bekerja pada sekurang-kurangnya satu hari: tarikh akhir dikira dengannya.
cities-problem-date = “{ $value }” bukan tarikh. Tulis tahun, bulan dan hari, seperti 2026-12-25.
cities-problem-number = Beri nombor yang tercat padanya, paling banyak { $max } aksara.

## Fail
cities-problem-file-missing = Fail ini tiada.
cities-problem-file-unknown = Fail ini bukan sebahagian daripada folder bandar. Mungkin namanya salah eja.
cities-problem-file-unreadable = Fail tidak dapat dibaca: { $why }.
cities-problem-file-too-big = Fail terlalu besar; paling besar { $max } MB.
cities-problem-folder-too-big = Folder terlalu besar; paling besar { $max } MB.
cities-problem-files-too-many = Folder mengandungi terlalu banyak fail; paling banyak { $max }.
cities-problem-not-utf8 = Mulai di sini fail bukan UTF-8. Simpan sebagai UTF-8.
cities-problem-control-character = Ada aksara kawalan yang tidak patut ada dalam teks. Mungkin fail ini rosak.
cities-problem-rows-too-many = Terlalu banyak; paling banyak { $max }.
cities-problem-departments-none = Bandar memerlukan sekurang-kurangnya satu jabatan: mesti ada yang menjawab.
cities-problem-takes-over = Pilih jabatan yang mengambil alih apa yang datang kepada jabatan ini. Ia mesti jabatan lain yang tidak ditutup.
cities-problem-areas-none = Tiada kawasan dalam fail ini. Mengambilnya akan menutup semua yang ada.
cities-problem-parent-closed = “{ $value }” telah ditutup, tetapi yang berada di dalamnya tidak. Tutup kawasan ini juga, atau buka kawasan itu.
cities-problem-parent-ring = “{ $value }” sendiri terletak dalam kawasan ini. Buang induk salah satunya: dua kawasan tidak boleh saling mengandungi.
cities-problem-areas-outside = { $count } daripada { $total } terletak di luar sempadan bandar: adakah latitud dan longitud tertukar? GeoJSON meletakkan longitud dahulu.
cities-problem-some-outside = { $count } daripada { $total } terletak di luar sempadan bandar: { $names }.
cities-problem-far = { $count } daripada { $total } terletak lebih 200 km dari tengah bandar: { $names }. Adakah latitud dan longitud tertukar? GeoJSON mendahulukan longitud.
cities-problem-places-outside = Tempat: { $count } daripada { $total } terletak di luar sempadan bandar: { $names }.
cities-problem-places-far = Tempat: { $count } daripada { $total } terletak lebih 200 km dari tengah bandar: { $names }. Adakah latitud dan longitud tertukar?
cities-problem-street = Tiada jalan dengan kod “{ $value }”. Masukkan jalan itu dahulu, atau biarkan kosong.
cities-problem-streets-unknown = { $count } daripada { $total } menyebut jalan yang tiada di bandar ini: { $names }. Semuanya diambil tanpa jalan; untuk mengekalkannya, masukkan jalan-jalan itu dahulu dengan kodnya.
cities-problem-areas-overlap = Kawasan ini bertindih: { $names }. Apa yang diadukan di situ pergi kepada yang kodnya lebih kecil.

## CSV
cities-problem-csv = Ini bukan CSV yang dapat dibaca.
cities-problem-column-unknown = Lajur ini tidak dikenali di sini. Mungkin salah eja.
cities-problem-column-missing = Lajur ini tiada.
cities-problem-column-twice = Lajur ini ada dua kali.
cities-problem-row-length = Baris ini ada { $found } medan, kepala jadual ada { $wanted }. Mungkin ada koma yang tertinggal, atau koma dalam teks tanpa tanda petik.
cities-problem-line-break = Ada pemisah baris dalam teks ini. Tulisnya pada satu baris: sambungkan yang selepasnya.
cities-problem-quote-open = Satu tanda petik dalam baris ini tidak ditutup: yang selepasnya dibaca sebagai satu teks. Tutupnya, atau buang tanda itu.

## TOML
cities-problem-toml = Ini bukan TOML mulai di sini: { $text }
cities-problem-ends = Fail tamat di sini, dan sesuatu di dalamnya belum ditutup. Baris terakhirnya: { $text }
cities-problem-empty = Fail ini kosong.
cities-problem-key-unknown = Kunci ini tidak dikenali di sini. Mungkin salah eja.
cities-problem-key-missing = Kunci ini tiada.
cities-problem-type =
    { $wanted ->
        [number] Nombor diperlukan di sini.
        [whole] Nombor bulat diperlukan di sini.
        [boolean] Tulis true atau false.
        [list] Senarai diperlukan di sini.
        [table] Jadual (table) diperlukan di sini.
       *[other] Teks diperlukan di sini, tanpa aksara kawalan dan tidak terlalu panjang.
    }

## GeoJSON
cities-problem-json = Ini bukan JSON mulai di sini: { $text }
cities-problem-member-twice = Ini tertulis dua kali dalam satu objek fail, sedangkan hanya satu dibaca: simpan yang dimaksudkan.
cities-problem-geojson = Ini bukan GeoJSON: sama ada FeatureCollection, satu Feature, atau geometri sahaja.
cities-problem-property-unknown = Sifat (property) ini tidak dikenali di sini. Mungkin salah eja.
cities-problem-properties-aside = Sifat (property) ini tidak digunakan di sini dan diketepikan: { $names }. Jika salah satunya patut digunakan, namanya salah eja.
cities-problem-geometry = Geometri ini tidak sesuai di sini: kawasan ialah Polygon atau MultiPolygon, jalan dan rel LineString atau MultiLineString, tempat Point.
cities-problem-geometry-empty = Geometri ini kosong.
cities-problem-ring = Gelang memerlukan sekurang-kurangnya empat kedudukan dan berakhir di tempat ia bermula.
cities-problem-ring-tangled = Gelang ini pergi dari satu hujung ke hujung yang lain beribu-ribu kali, tidak seperti mana-mana sempadan. Lihat dalam program peta dan lukis semula.
cities-problem-ring-crosses = Gelang ini bersilang dengan dirinya sendiri, seperti tali leher kupu-kupu: susun buncunya mengikut turutan orang berjalan mengelilinginya.
cities-problem-ring-flat = Garis luarnya tidak melingkungi apa-apa: ia pergi dan kembali.
cities-problem-line = Garis memerlukan sekurang-kurangnya dua kedudukan.
cities-problem-points-too-many = Bentuk ini mempunyai terlalu banyak titik. Ringkaskan.
cities-problem-boundary = Sempadan ialah satu bentuk, Polygon atau MultiPolygon: sebagai Feature, atau bersendirian.
cities-problem-boundary-centre = Bahagian tengah peta terletak di luar sempadan ini: adakah latitud dan longitud tertukar? GeoJSON meletakkan longitud dahulu.
cities-problem-boundary-big = Sempadan ini lebarnya { $wide } km dan tingginya { $high } km: sebuah negara mungkin sebesar itu, tetapi bukan bandar. Betulkah fail ini?
cities-problem-area-meridian = Kawasan ini terletak di kedua-dua belah meridian ke-180, dan kawasan begitu belum boleh diterima. Jadikannya dua kawasan, satu di setiap belah.
cities-problem-boundary-meridian = Sempadan ini terletak di kedua-dua belah meridian ke-180, dan sempadan begitu belum boleh diterima. Ambil hanya belah yang ada bandarnya, dan tinggalkan belah yang lain daripada fail; atau teruskan tanpa sempadan: aduan boleh terletak di mana-mana.
cities-problem-layer-file = “{ $value }” bukan nama fail lapisan. Tulis huruf kecil, angka dan sengkang, kemudian .geojson, setiap nama sekali sahaja.
