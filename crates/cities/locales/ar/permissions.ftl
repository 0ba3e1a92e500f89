cities-permission-settings = تغيير بيانات المدينة: الأسماء والإدارات والمناطق والأماكن والتقويم
cities-permission-create = إعداد مدينة على هذا النظام
