cities-permission-settings = Thay đổi thành phố: tên, đơn vị, khu vực, địa điểm, lịch
cities-permission-create = Lập một thành phố trên hệ thống này
