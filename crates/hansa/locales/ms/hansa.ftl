hansa-door-title = Masuk sebagai …
hansa-door-lede = Ini demo pada mesin anda sendiri: pilih seseorang dan lihat apa yang mereka lihat. Tiada seorang pun di sini benar-benar wujud.
hansa-role-administrator = Pentadbir
hansa-role-supervisor = Penyelia
hansa-role-operator = Operator
hansa-role-case-worker = Pegawai kes
hansa-role-inspector = Pemeriksa
hansa-role-viewer = Pemerhati
