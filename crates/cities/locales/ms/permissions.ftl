cities-permission-settings = Mengubah bandar: nama, jabatan, kawasan, tempat, kalendar
cities-permission-create = Menyediakan bandar pada pemasangan ini
