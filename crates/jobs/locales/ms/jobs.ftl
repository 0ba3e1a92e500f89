jobs-permission-mail-see = Lihat mel yang dihantar dan sama ada sudah sampai
jobs-permission-mail-retry = Hantar semula mel yang tidak sampai
jobs-permission-see = Lihat kerja latar belakang dan yang gagal
jobs-permission-retry = Mulakan semula kerja latar belakang yang gagal
jobs-act-mail-list = melihat senarai mel
jobs-act-mail-retry = menghantar semula mel
jobs-act-mail-see = membaca mel
jobs-act-retry = mengulangi tugas
