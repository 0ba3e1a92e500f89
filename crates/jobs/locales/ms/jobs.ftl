jobs-permission-mail-see = Lihat mel yang dihantar dan sama ada sudah sampai
jobs-permission-mail-retry = Hantar semula mel yang tidak sampai
jobs-permission-see = Lihat kerja latar belakang dan yang gagal
jobs-permission-retry = Mulakan semula kerja latar belakang yang gagal
