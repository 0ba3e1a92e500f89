# Orang dan log masuk mereka.

## Kebenaran: setiap satu menyebut apa yang seseorang boleh buat. Kumpulannya di atas.
accounts-group-accounts = Orang dan hak
accounts-group-cities = Bandar
accounts-group-concerns = Aduan
accounts-group-jobs = E-mel dan kerja latar
accounts-group-network = Rangkaian
accounts-group-other = Lain-lain
accounts-permission-people-see = Melihat siapa yang bekerja di sini, dengan alamat dan peranan mereka
accounts-permission-people-edit = Menjemput orang, memberi dan mengambil peranan, menamatkan kerja seseorang di sini
accounts-permission-roles-edit = Mengubah apa yang boleh dibuat oleh peranan
accounts-permission-access-see = Melihat siapa boleh buat apa, dan sebabnya
accounts-permission-audit-see = Membaca log semua yang dibuat dan dilihat

## Peranan yang dibawa oleh program
accounts-role-administrator = Pentadbir
accounts-role-supervisor = Penyelia
accounts-role-operator = Operator meja khidmat
accounts-role-case-worker = Pegawai kes
accounts-role-inspector = Pemeriksa
accounts-role-viewer = Pemerhati
accounts-role-secretariat = Urus setia

## Menu
accounts-nav-people = Orang
accounts-nav-people-hint = Siapa yang bekerja di sini: jemput, beri peranan, tamatkan.
accounts-nav-roles = Peranan
accounts-nav-roles-hint = Apa yang boleh dibuat oleh setiap peranan di sini.
accounts-nav-access = Siapa boleh buat apa
accounts-nav-access-hint = Setiap hak: siapa memilikinya, daripada siapa, dan sebabnya.
accounts-nav-audit = Log
accounts-nav-audit-hint = Semua yang dibuat, dan setiap kali data peribadi dilihat.

## Medan
accounts-mail = Alamat e-mel
accounts-password = Kata laluan
accounts-password-new = Kata laluan baharu
accounts-password-old = Kata laluan sekarang
accounts-password-repeat = Sekali lagi
accounts-password-hint = Sekurang-kurangnya 12 aksara. Beberapa patah perkataan yang sukar diteka paling baik; tidak perlu simbol atau huruf besar.
accounts-password-again-hint = Untuk memastikan ini benar-benar anda.
accounts-password-others = Sesiapa yang log masuk sebagai anda di tempat lain akan dilog keluar.
accounts-password-set = Tetapkan kata laluan
accounts-name = Nama
accounts-name-hint = Seperti yang dikenali rakan sekerja; penduduk melihat jabatan anda.
accounts-language = Bahasa
accounts-language-hint = Untuk halaman, jika anda tidak memilih bahasa lain, dan untuk surat kepada anda.
accounts-letter-language = Bahasa surat
accounts-role = Peranan
accounts-department = Jabatan
accounts-area = Kawasan
accounts-category = Jenis aduan
accounts-choose-role = Pilih peranan
accounts-all-departments = Semua jabatan
accounts-all-areas = Semua kawasan
accounts-all-categories = Semua jenis
accounts-reason = Sebab
accounts-reason-hint = Dipaparkan pada halaman “Siapa boleh buat apa”: “mengambil alih daripada Cik Kim”.
accounts-save = Simpan
accounts-show = Tunjukkan
accounts-find = Cari
accounts-yes = ya
accounts-no = tidak
accounts-never = tidak pernah

## Log masuk
accounts-sign-in-title = Log masuk
accounts-sign-in-lede = Untuk mereka yang bekerja dengan bandar atau dengan rangkaian.
accounts-sign-in = Log masuk
accounts-sign-in-residents = Anda seorang penduduk?
accounts-sign-in-residents-city = Anda boleh mengadu dan mengikuti aduan tanpa akaun. Jika anda mahu akaun, <a>{ $city } menghantar pautan melalui e-mel</a>.
accounts-sign-in-residents-none = Anda boleh mengadu dan mengikuti aduan tanpa akaun. Jika anda mahu akaun, halaman bandar anda menghantar pautan melalui e-mel.
accounts-to-sign-in = Ke log masuk
accounts-start-again = Mula semula
accounts-forgotten-link = Saya lupa kata laluan
accounts-forgotten-title = Kata laluan baharu
accounts-forgotten-lede = Kami menghantar pautan untuk anda menetapkan kata laluan baharu. Ia sentiasa boleh digunakan, juga ketika log masuk diperlahankan.
accounts-forgotten-sent = Jika ada akaun dengan alamat ini, pautan sedang dihantar ke situ. Pautan itu sah selama sejam.
accounts-forgotten-no-mail = Pemasangan ini tidak menghantar e-mel, jadi tiada pautan dapat sampai kepada anda.
accounts-forgotten-command = Jika tiada sesiapa untuk ditanya, orang yang mengendalikan pemasangan ini memberikan pautan: dengan perintah hansa accounts password-link.
accounts-forgotten-ask = Tanya pentadbir bandar anda atau pentadbir pemasangan ini. Di bawah Orang, mereka menamatkan akses anda dan menjemput anda semula; halaman itu menunjukkan pautan untuk diserahkan kepada anda, dan dengannya anda menetapkan kata laluan baharu.
accounts-link-sent-title = Semak e-mel anda
accounts-link-sent-hint = Belum ada selepas beberapa minit? Lihat dalam e-mel sampah, dan semak sama ada alamat itu betul. Kami menghantar paling banyak tiga pautan sejam.
accounts-send-link = Hantar pautan kepada saya
accounts-password-title = Tetapkan kata laluan baharu
accounts-password-lede = Untuk { $mail }. Sesiapa yang log masuk dengannya akan dilog keluar.
accounts-code-title = Langkah kedua anda
accounts-code-lede = Buka aplikasi pengesah pada telefon anda dan taip enam digit yang ditunjukkannya untuk Hansa.
accounts-code = Kod
accounts-code-six = Enam digit yang ditunjukkannya
accounts-code-hint = Enam digit daripada telefon anda, atau salah satu kod anda di atas kertas.
accounts-code-lost = Tiada telefon dan tiada kertas? Pentadbir anda boleh membuang langkah kedua, supaya anda menyediakannya semula.

## Langkah kedua
accounts-factor-title = Sediakan langkah kedua anda
accounts-factor-lede = Kata laluan sahaja boleh dicuri. Mulai sekarang telefon anda menunjukkan kod yang bertukar setiap setengah minit, dan anda menaipnya selepas kata laluan.
accounts-factor-scan = 1. Imbas gambar ini dengan aplikasi pengesah
accounts-factor-picture = Kod segi empat yang dibaca oleh aplikasi pengesah anda
accounts-factor-type = Atau taip ini ke dalamnya:
accounts-factor-prove = 2. Taip apa yang ditunjukkannya
accounts-factor-set = Sediakan
accounts-factor-since = Disediakan
accounts-factor-none = Anda tiada langkah kedua. Sediakan satu: kata laluan sahaja boleh dicuri.
accounts-factor-set-up = Sediakan langkah kedua
accounts-factor-another = Guna telefon lain
accounts-factor-reset-title = Telefon hilang?
accounts-factor-reset-hint = Membuang langkah kedua dan kod di atas kertas serta menamatkan semua sesi. Selepas kata laluan berikutnya, ia disediakan semula. Pastikan yang meminta memang orangnya: telefon mereka semula.
accounts-factor-reset = Buang langkah kedua
accounts-codes-title = Kod anda jika telefon hilang
accounts-codes-lede = Setiap satu boleh digunakan sekali, sebagai ganti kod pada telefon. Kod ini ditunjukkan sekarang dan tidak akan ditunjukkan lagi.
accounts-codes-print = Cetak halaman ini dan simpan di tempat anda menyimpan kunci, bukan bersama telefon.
accounts-codes-kept = Saya sudah menyimpannya
accounts-codes-go-on = Teruskan
accounts-codes-open = Anda belum menyatakan bahawa anda telah menyimpan kod di atas kertas. Jika halaman itu tertutup terlalu awal, buat kod baharu: tanpa kod dan tanpa telefon, anda tidak dapat log masuk.
accounts-codes-new-hint = Kod yang anda ada sekarang tidak akan dapat digunakan lagi.
accounts-codes-later = Teruskan tanpa kod baharu
accounts-codes-left = { $count ->
    [0] Tiada lagi kod di atas kertas.
   *[other] Tinggal { $count } kod di atas kertas.
}
accounts-codes-new = Buat sepuluh kod baharu

## Penduduk
accounts-resident-title = Log masuk melalui e-mel
accounts-resident-lede = Kami menghantar pautan kepada anda. Ia sah selama 15 minit dan dibuka sekali sahaja. Tiada kata laluan.
accounts-resident-sent = Pautan sedang dihantar ke { $mail }. Ia sah selama 15 minit.
accounts-resident-none = Anda tidak perlu akaun untuk membuat aduan atau mengikutinya.
accounts-resident-no-mail = Anda tidak perlu akaun: aduan anda dibuka dengan pautan peribadi pada resitnya. Jika pautan itu hilang, tanya { $city }.
accounts-resident-no-mail-home = Ke { $city }
accounts-resident-staff = Anda bekerja di sini? <a>Log masuk dengan kata laluan anda</a>.
accounts-confirm-title = Adakah ini anda?
accounts-confirm-lede = Log masuk sebagai { $mail } dalam pelayar ini.
accounts-confirm-why = Kami bertanya kerana program yang memeriksa e-mel juga membuka pautan. Hanya butang ini membuka akaun anda.

## Pautan
accounts-link-over-title = Pautan ini tidak sah lagi
accounts-link-over-lede = Ia sudah digunakan, atau sudah terlalu lama. Itu sahaja: tiada apa-apa yang hilang.
accounts-link-over-again = Dapatkan yang baharu

## Persediaan
accounts-set-up-title = Pentadbir pertama
accounts-set-up-lede = Belum ada sesiapa di sini. Anda menjadi pentadbir pemasangan ini; selepas itu anda menyediakan bandar anda.
accounts-set-up-token = Token
accounts-set-up-token-hint = Program mencetaknya di tempat ia dimulakan.
accounts-set-up-go = Teruskan

## Jemputan
accounts-accept-title = Bekerja dengan { $city }
accounts-accept-lede = { $name } menjemput anda sebagai: { $role }.
accounts-accept-mail = Anda akan log masuk dengan { $mail }.
accounts-accept-known = { $mail } sudah ada akaun di sini. Peranan ini ditambah kepadanya, dan anda log masuk seperti biasa.
accounts-accept = Terima
accounts-invite-title = Jemput seseorang
accounts-invite-lede = Mereka menerima surat dengan pautan yang sah selama tujuh hari dan dibuka sekali sahaja. Pautan itu hanya boleh digunakan untuk bermula.
accounts-invite = Hantar jemputan
accounts-invited-title = Dijemput, belum datang
accounts-invited-until = sah hingga
accounts-invited-over = sudah tamat
accounts-invited-by = oleh { $name }
accounts-invited-again = Hantar semula
accounts-no-mail = Pemasangan ini tidak menghantar e-mel: pengendalinya belum menetapkan HANSA_SMTP. Apabila anda menjemput seseorang, anda mendapat pautannya untuk disampaikan sendiri.
accounts-by-hand-title = Sampaikan pautan ini sendiri
accounts-by-hand-lede = Jemputan sudah dibuat. Berikan pautan ini kepada orang yang anda jemput, dan bukan kepada orang lain: ia ditunjukkan sekarang sahaja, sah selama tujuh hari dan dibuka sekali.
accounts-invited-withdraw = Tarik balik
accounts-give-nothing = Tiada peranan yang boleh anda beri. Anda hanya boleh memberi apa yang anda sendiri miliki.

## Orang
accounts-people-title = Orang
accounts-people-lede = { $count ->
    [0] Belum ada sesiapa bekerja di sini
   *[other] { $count } orang bekerja di sini
}; { $invited ->
    [0] tiada yang dijemput.
   *[other] { $invited } orang dijemput.
}
accounts-people-find = Nama atau alamat
accounts-people-none = Tiada sesiapa dijumpai.
accounts-people-table = Siapa yang bekerja di sini
accounts-people-roles = Peranan
accounts-people-last = Log masuk terakhir
accounts-people-factor = Langkah kedua
accounts-person-lede = { $mail }. { $count } peranan berkuat kuasa di sini.
accounts-person-roles = Peranan di sini
accounts-person-access = Apa yang boleh dibuat oleh orang ini
accounts-person-log = Apa yang dibuat oleh orang ini
accounts-person-account = Akaun
accounts-person-since = Di sini sejak
accounts-give-title = Beri peranan
accounts-give = Beri peranan itu
accounts-take = Ambil balik
accounts-given-by = diberi oleh { $name }
accounts-given-at = diberi
accounts-scope-city = seluruh bandar
accounts-scope-installation = di semua tempat
accounts-scope-department = jabatan: { $name }
accounts-scope-area = kawasan: { $name }
accounts-scope-category = jenis: { $name }
accounts-scope-closed = { $name } (ditutup)
accounts-scope-removed = { $name } (dibuang)
accounts-end-title = Tamatkan kerja mereka di sini
accounts-end-hint = Mengambil balik semua peranan mereka di sini. Tanpa peranan di mana-mana, akaun itu tamat. Apa yang mereka buat kekal dalam kes dan dalam log.
accounts-end = Tamatkan kerja { $name } di sini
accounts-sessions-none = Tidak log masuk di mana-mana.
accounts-sessions-end-all = Log keluar mereka di semua tempat
accounts-end-all-title = Log keluar semua orang
accounts-end-all-hint = Untuk kecemasan: menamatkan setiap sesi semua orang di setiap bandar, termasuk penduduk, kecuali sesi anda di sini. Semua orang boleh log masuk semula.
accounts-end-all = Tamatkan semua sesi semua orang

## Selesai
accounts-done-invited = Jemputan sedang dihantar.
accounts-done-sent = Pautan baharu sedang dihantar; yang lama tidak sah lagi.
accounts-done-withdrawn = Jemputan ditarik balik.
accounts-done-ended = Kerja mereka di sini sudah ditamatkan.
accounts-done-given = Peranan sudah diberi, dan berkuat kuasa serta-merta.
accounts-done-taken = Peranan sudah diambil balik, serta-merta.
accounts-done-sessions = Ditamatkan.
accounts-done-all-sessions = Semua orang lain telah dilog keluar.
accounts-done-factor = Langkah kedua sudah dibuang; mereka menyediakannya semula selepas kata laluan berikutnya.
accounts-done-saved = Disimpan.
accounts-done-password = Kata laluan anda sudah ditukar, dan sesiapa lain yang log masuk sebagai anda sudah dilog keluar.

## Halaman sendiri
accounts-account-title = Akaun anda
accounts-account-staff = { $name }, { $mail }
accounts-account-resident = { $mail }, di { $city }
accounts-account-work = Tempat anda bekerja
accounts-account-ways = Yang boleh anda buat di { $city }
accounts-account-profile = Nama dan bahasa
accounts-account-password = Kata laluan
accounts-account-factor = Langkah kedua
accounts-account-sessions = Tempat anda log masuk
accounts-account-leave = Keluar
accounts-session-this = di sini, sekarang
accounts-session-unknown = Sebuah pelayar
accounts-session-end = Tamatkan
accounts-sessions-end-others = Tamatkan semua yang lain
accounts-sessions-password-hint = Anda log masuk agak lama dahulu: untuk memastikan ini benar-benar anda.
accounts-sessions-anew = Anda log masuk agak lama dahulu. Untuk menamatkan sesi lain, <a>log masuk semula melalui pautan</a> dahulu.
accounts-delete-link = Padam akaun saya
accounts-delete-title = Padam akaun anda
accounts-delete-lede = Akaun { $mail } dipadam, untuk selama-lamanya dan serta-merta: nama, bahasa, sesi, dan surat kepada anda yang masih disimpan oleh bandar.
accounts-delete-stays = Apa yang anda adukan kekal dengan bandar, kerana jalan tetap perlu dibaiki. Nama, alamat dan nombor telefon anda dibuang daripadanya, dan tiada lagi surat tentangnya dihantar kepada anda.
accounts-delete = Padam untuk selama-lamanya

## Halaman peranan
accounts-roles-title = Peranan
accounts-roles-lede = Apa yang boleh dibuat oleh setiap peranan di sini. Perubahan berkuat kuasa serta-merta, untuk semua yang memegang peranan itu.
accounts-role-new = Peranan sendiri
accounts-role-name = Namanya
accounts-role-count = { $count ->
    [0] belum boleh buat apa-apa
   *[other] boleh buat { $count } perkara
}
accounts-role-unchanged = seperti asal
accounts-role-lede = Apa yang boleh dibuat di { $city }; bandar lain mengekalkan tetapan masing-masing.
accounts-role-lede-installation = Apa yang boleh dibuat di semua tempat, jika bandar tidak mengubahnya.
accounts-role-fixed = Anda sendiri tidak memiliki hak ini, jadi anda tidak boleh mengubahnya.
accounts-role-reset = Kembalikan
accounts-role-reset-hint = Seperti asal, atau seperti pada pemasangan.
accounts-role-remove = Buang peranan
accounts-role-remove-hint = Hanya peranan yang tiada pemegang, dan tiada orang dijemput untuknya, boleh dibuang.
accounts-edited-by = diubah oleh { $name }

## Siapa boleh buat apa
accounts-access-title = Siapa boleh buat apa
accounts-access-lede = Setiap hak dan siapa yang memilikinya di sini. Pilih seseorang atau satu hak untuk melihat sebabnya.
accounts-access-yes = Ya, dan inilah sebabnya.
accounts-access-no = Tidak.
accounts-access-person = Orang
accounts-access-permission = Boleh
accounts-access-anybody = Sesiapa sahaja
accounts-access-anything = Apa-apa sahaja
accounts-access-who = Siapa
accounts-access-why = Sebab
accounts-access-all = Semuanya
accounts-access-nobody = tiada sesiapa
accounts-access-more = dan { $count } lagi
accounts-access-table = Hak, dan siapa yang memilikinya
accounts-access-table-why = Hak orang, dan sebabnya

## Log
accounts-audit-title = Log
accounts-audit-lede = Semua yang dibuat di sini, dan setiap kali data peribadi dilihat, yang terbaharu dahulu. Tiada sesiapa boleh mengubahnya.
accounts-audit-who = Siapa
accounts-audit-act = Apa
accounts-audit-anything = Apa-apa sahaja
accounts-audit-case = Satu kes
accounts-audit-case-hint = Rujukannya, seperti 7K4M 2Q9X
accounts-audit-only = Hanya ini: { $what }
accounts-audit-about = Semua mengenainya
accounts-audit-pair = { $label }: { $value }
accounts-audit-turned = { $label }: daripada “{ $was }” kepada “{ $value }”
accounts-audit-set = { $label }: “{ $value }”; sebelum ini tiada
accounts-audit-unset = { $label }: kini tiada; sebelum ini “{ $was }”
accounts-audit-reworded = { $label }: diubah
accounts-audit-subject = Kepada apa
accounts-audit-reads = Hanya apabila data peribadi dilihat
accounts-audit-read = Melihat:
accounts-audit-when = Bila
accounts-audit-detail = Butiran
accounts-audit-all = Semuanya
accounts-audit-newest = Ke yang terbaharu
accounts-audit-none = Tiada apa-apa dijumpai.
accounts-audit-table = Apa yang dibuat
accounts-actor-visitor = seseorang
accounts-actor-resident = seorang penduduk
accounts-actor-staff = seorang kakitangan bandar
accounts-actor-system = program
accounts-act-accept = menerima jemputan
accounts-act-access-see = melihat siapa boleh buat apa
accounts-act-audit-see = melihat log
accounts-act-code-refused = menaip kod yang salah
accounts-act-codes-renew = membuat kod baharu di atas kertas
accounts-act-delete = memadam akaun sendiri
accounts-act-end = menamatkan kerja seseorang di sini
accounts-act-enter = masuk, untuk latihan
accounts-act-factor-reset = membuang langkah kedua
accounts-act-factor-set = menyediakan langkah kedua
accounts-act-give = memberi peranan
accounts-act-invite = menjemput seseorang
accounts-act-invite-again = menghantar jemputan semula
accounts-act-invite-link = diberi lihat pautan jemputan untuk disampaikan
accounts-act-invite-withdraw = menarik balik jemputan
accounts-act-over = satu akaun tamat
accounts-act-password-change = menukar kata laluan sendiri
accounts-act-password-link = menetapkan kata laluan baharu melalui e-mel
accounts-act-people-list = melihat senarai orang
accounts-act-person-see = melihat halaman seseorang
accounts-act-profile = mengubah nama atau bahasa
accounts-act-reset-ask = meminta kata laluan baharu
accounts-act-reset-link = membuat pautan ke kata laluan baharu untuk disampaikan
accounts-act-role-edit = mengubah peranan
accounts-act-role-remove = mengembalikan peranan kepada asal, atau membuangnya
accounts-act-session-end = menamatkan satu sesi
accounts-act-sessions-end = melog keluar seseorang di semua tempat
accounts-act-sessions-end-others = menamatkan sesi mereka yang lain
accounts-act-sessions-end-all = melog keluar semua orang
accounts-act-codes-kept = menyatakan telah menyimpan kod mereka
accounts-act-set-up = menjadi pentadbir pertama
accounts-act-sign-in = memberi kata laluan yang betul
accounts-act-sign-in-code = log masuk dengan langkah kedua
accounts-act-sign-in-link = log masuk melalui pautan
accounts-act-sign-in-refused = menaip alamat atau kata laluan yang salah
accounts-act-sign-out = log keluar
accounts-act-staff-add = ditambah oleh program
accounts-act-take = mengambil balik peranan

## Surat
accounts-mail-invitation-subject = { $city } menjemput anda bekerja dengannya
accounts-mail-invitation-text = { $name } menjemput anda bekerja dengan { $city } di Hansa, tempat aduan penduduk dijawab.
accounts-mail-invitation-how = Ikuti pautan ini dalam masa tujuh hari untuk memilih kata laluan. Ia dibuka sekali sahaja.
accounts-mail-invitation-button = Mula
accounts-mail-reset-subject = Kata laluan baharu untuk akaun anda
accounts-mail-reset-text = Salam sejahtera { $name }, dengan pautan ini anda menetapkan kata laluan baharu. Ia sah selama sejam dan dibuka sekali sahaja.
accounts-mail-reset-ignore = Jika bukan anda yang meminta, tidak perlu buat apa-apa: kata laluan anda tidak berubah.
accounts-mail-reset-button = Tetapkan kata laluan baharu
accounts-mail-resident-subject = Pautan log masuk anda: { $city }
accounts-mail-resident-text = Dengan pautan ini anda log masuk. Ia sah selama 15 minit dan dibuka sekali sahaja.
accounts-mail-resident-ignore = Jika bukan anda yang meminta, tidak perlu buat apa-apa.
accounts-mail-resident-button = Log masuk
accounts-mail-password-subject = Kata laluan anda sudah ditukar
accounts-mail-password-text = Salam sejahtera { $name }, kata laluan anda baru sahaja ditukar, dan sesiapa yang log masuk sebagai anda sudah dilog keluar.
accounts-mail-factor-subject = Langkah kedua anda sudah disediakan
accounts-mail-factor-text = Salam sejahtera { $name }, sebuah telefon baru sahaja disediakan sebagai langkah kedua log masuk anda.
accounts-mail-factor-away-subject = Langkah kedua anda sudah dibuang
accounts-mail-factor-away-text = Salam sejahtera { $name }, seorang pentadbir membuang langkah kedua log masuk anda. Anda menyediakannya semula selepas kata laluan berikutnya.
accounts-mail-codes-subject = Anda ada kod baharu di atas kertas
accounts-mail-codes-text = Salam sejahtera { $name }, sepuluh kod baharu baru sahaja dibuat untuk akaun anda; kod lama tidak boleh digunakan lagi.
accounts-mail-not-you = Bukan anda? Tetapkan kata laluan baharu segera, dan beritahu pentadbir anda.
accounts-mail-not-you-button = Tetapkan kata laluan baharu
accounts-mail-footer-account = Anda menerima e-mel ini kerana anda mempunyai akaun dengan kami.
accounts-mail-footer-resident = Anda menerima e-mel ini kerana seseorang menaip alamat anda pada halaman kami.
accounts-mail-footer-invitation = Anda menerima e-mel ini kerana seseorang menjemput anda. Jika anda tidak mahu, tidak perlu buat apa-apa.

## Ralat
accounts-error-sign-in = Alamat dan kata laluan tidak sepadan. Mungkin masing-masing betul; cari kesilapan taip.
accounts-error-code = Kod ini tidak betul, atau sudah digunakan. Tunggu yang berikutnya.
accounts-error-factor-stale = Halaman ini dibuka terlalu lama. Ada gambar baharu: gunakan yang itu.
accounts-error-slow = Terlalu kerap. Tunggu { $seconds } saat, atau minta pautan dihantar kepada anda: cara itu sentiasa boleh.
accounts-error-mail = Ini bukan alamat e-mel.
accounts-error-name = Beri nama, paling banyak 120 aksara.
accounts-error-password-short = Sekurang-kurangnya { $min } aksara diperlukan.
accounts-error-password-long = Paling banyak { $max } aksara diterima.
accounts-error-password-common = Ramai orang menggunakan kata laluan ini, jadi ia yang pertama dicuba pencuri. Pilih yang lain.
accounts-error-password-context = Orang yang mengenali anda atau bandar ini akan mencubanya. Pilih yang tiada nama dan alamat.
accounts-error-password-differs = Tidak sama dengan yang di atas.
accounts-error-password-wrong = Ini bukan kata laluan anda.
accounts-error-sign-in-anew = Log masuk semula melalui pautan dahulu.
accounts-error-token = Ini bukan token yang terakhir dicetak oleh program.
accounts-error-role = Pilih peranan.
accounts-error-gone = Ini sudah tiada. Pilih yang lain.
accounts-error-reason = Sebut sebabnya, paling banyak 300 aksara.
accounts-error-has-role = Mereka sudah ada peranan ini di situ.
accounts-error-beyond = Itu lebih daripada yang anda sendiri miliki. Tiada sesiapa boleh memberi atau mengambil lebih daripada itu; tanya pentadbir yang memilikinya.
accounts-error-last-administrator = Ini pentadbir terakhir di sini. Jadikan orang lain pentadbir dahulu.
accounts-error-role-in-use = Ada orang memegang peranan ini, atau dijemput untuknya. Ambil balik peranan itu dahulu.
accounts-error-too-many = Sudah sampai had; tidak boleh lebih daripada ini.
accounts-error-link = Pautan ini tidak sah lagi.
accounts-error-step = Langkah log masuk ini sudah tamat. Mula semula.
accounts-person-sessions = Di mana mereka log masuk
accounts-installation-people = Orang bagi pemasangan ini
accounts-installation-people-hint = Siapa yang bekerja untuk semua bandar, dan siapa yang menjaga program.
accounts-installation-roles = Peranan di semua tempat
accounts-installation-roles-hint = Apa yang boleh dibuat oleh setiap peranan, di setiap bandar.
accounts-installation-access = Siapa boleh buat apa di semua tempat
accounts-installation-access-hint = Siapa mempunyai hak yang mana, dan siapa yang memberinya.
accounts-installation-audit = Log pemasangan
accounts-installation-audit-hint = Apa yang dibuat, oleh siapa dan bila.
accounts-installation-city = Sediakan sebuah bandar
accounts-installation-city-hint = Dengan borang pendek, atau daripada foldernya.
accounts-installation-mails = E-mel pemasangan
accounts-installation-mails-hint = Apa yang dihantar, yang menunggu, dan yang tidak dapat dihantar.
accounts-installation-title = Pemasangan
accounts-installation-lede = { $count ->
    [0] Belum ada bandar di sini. Sediakan yang pertama.
   *[other] { $count } bandar berjalan di sini. Perkara semua bandar ada di halaman ini; perkara sebuah bandar ada dalam tetapannya sendiri.
}
accounts-installation-cities = Tetapan bandar
accounts-span-hours = { $n } jam
accounts-span-working-hours = { $n } jam bekerja
accounts-span-working-days = { $n } hari bekerja
accounts-detail-act = Ditarik balik
accounts-detail-added = Ditambah
accounts-detail-aliases = Nama lain
accounts-detail-area = Kawasan
accounts-detail-areas-added = Kawasan ditambah
accounts-detail-areas-closed = Kawasan ditutup
accounts-detail-brand = Warna
accounts-detail-cases = Kes yang ditunjukkan
accounts-detail-category = Jenis
accounts-detail-changed = Diubah
accounts-detail-closed = Ditutup
accounts-detail-contact = Hubungan
accounts-detail-contacts = Dengan hubungan
accounts-detail-count = Bilangan
accounts-detail-country = Negara
accounts-detail-count-people = { $n } orang
accounts-detail-count-entries = { $n } entri
accounts-detail-count-sessions = { $n } sesi
accounts-detail-count-mails = { $n } e-mel
accounts-detail-created = Baharu
accounts-detail-deadline = Tarikh akhir
accounts-detail-department = Jabatan
accounts-detail-departments-added = Jabatan ditambah
accounts-detail-departments-closed = Jabatan ditutup
accounts-detail-details = Perkataan
accounts-detail-due = Jawapan perlu diberi
accounts-detail-elsewhere = Tempat yang patut dituju
accounts-detail-emergency = Nombor kecemasan dahulu
accounts-detail-emergency-number = Nombor kecemasan
accounts-detail-evidence = Gambar sebelum jawapan
accounts-detail-file = Fail
accounts-detail-fri = Jumaat
accounts-detail-given = Hak diberi
accounts-detail-group = Disenaraikan di bawah
accounts-detail-hint = Satu baris bantuan
accounts-detail-icon = Gambar
accounts-detail-kind = Golongan
accounts-detail-language = Bahasa
accounts-detail-languages = Bahasa
accounts-detail-layers = Lapisan peta
accounts-detail-left-out = Ditinggalkan
accounts-detail-mail = Alamat e-mel
accounts-detail-map = Paparan pertama peta
accounts-detail-members = Ahli
accounts-detail-mon = Isnin
accounts-detail-name = Nama
accounts-detail-offered = Ditawarkan kepada penduduk
accounts-detail-open-cases = Termasuk kes yang masih terbuka
accounts-detail-phone = Telefon
accounts-detail-pictures = Gambar
accounts-detail-place = Tempat dalam perkataan
accounts-detail-place-rule = Tempat
accounts-detail-places = Tempat
accounts-detail-population = Jumlah penduduk
accounts-detail-position = Tempat pada peta
accounts-detail-publication = Diterbitkan
accounts-detail-questions = Soalan
accounts-detail-rating = Dibetulkan
accounts-detail-reason = Sebab
accounts-detail-recovery-codes-left = Kod pemulihan yang tinggal
accounts-detail-removed = Dibuang
accounts-detail-reopen-days = Hari untuk membuka semula
accounts-detail-role = Peranan
accounts-detail-rules = Peraturan
accounts-detail-sat = Sabtu
accounts-detail-scope = Di mana
accounts-detail-state = Keadaan
accounts-detail-street = Jalan
accounts-detail-successor = Diambil alih oleh
accounts-detail-sun = Ahad
accounts-detail-taken = Hak diambil
accounts-detail-template = Templat
accounts-detail-text = Teks
accounts-detail-texts = Teks
accounts-detail-texts-of-city = Teks pada halaman bandar
accounts-detail-thu = Khamis
accounts-detail-title = Tajuk
accounts-detail-to = Kepada
accounts-detail-town = Gambar malam
accounts-detail-traces = Laporan dinyahpaut
accounts-detail-tue = Selasa
accounts-detail-uses = Digunakan untuk
accounts-detail-visibility = Siapa melihatnya
accounts-detail-wed = Rabu
accounts-detail-words = Kata carian yang patut menemuinya
accounts-detail-zone = Zon masa

accounts-subject-concern = Kes { $name }
accounts-subject-account = { $name }
accounts-subject-gone = akaun yang sudah tiada
accounts-subject-invitation = satu jemputan
accounts-subject-role = Peranan: { $name }
accounts-subject-category = Jenis: { $name }
accounts-subject-template = Templat: { $name }
accounts-subject-opening = membuka “{ $page }”
accounts-subject-opening-other = membuka satu halaman
accounts-subject-sending = mengubah sesuatu dalam “{ $page }”
accounts-subject-sending-other = mengubah sesuatu
accounts-subject-doing = “{ $page }”: { $act }
accounts-subject-not-theirs = halaman yang bukan untuk mereka
accounts-subject-routing = Siapa bertanggungjawab atas apa
accounts-subject-department = Jabatan: { $name }
accounts-subject-area = Kawasan: { $name }
accounts-subject-place = Tempat: { $name }
accounts-subject-places = Senarai tempat: { $name }
accounts-subject-holiday = Hari cuti: { $name }
accounts-subject-city = Bandar
accounts-subject-mail = satu mel
accounts-subject-mails = mel
accounts-subject-address = alamat yang tiada pemilik
accounts-subject-job = satu tugas
accounts-subject-people = senarai orang
accounts-subject-audit = log
accounts-subject-contact = mereka yang melapor
accounts-subject-concerns = kes
accounts-subject-register = daftar ahli
