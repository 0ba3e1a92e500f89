## Menu
concerns-nav-map = Bản đồ
concerns-nav-map-hint = Việc gì chưa xong, và ở đâu
concerns-nav-figures = Số liệu
concerns-nav-figures-hint = Trả lời mất bao lâu, và việc gì trễ hạn
concerns-nav-accessibility = Trợ năng
concerns-nav-privacy = Quyền riêng tư
concerns-nav-counting = Cách chúng tôi tính

## Trạng thái và dòng
concerns-public-late = Trễ hạn
concerns-public-waiting = Đang chờ
concerns-public-late-by = { $span }
concerns-public-due = hạn { $when }
concerns-public-waiting-for = người dân phản hồi
concerns-public-answered-in = sau { $span }
# Một dòng của danh sách: ở đâu, và bao nhiêu người phản ánh.
concerns-public-row = { $place }, { $area } · { $people } người
concerns-public-row-place = { $place } · { $people } người
concerns-public-row-area = { $area } · { $people } người
concerns-public-row-people = { $people } người
concerns-public-no-department = Chưa có đơn vị
concerns-public-no-area = Không thuộc khu vực nào

## Bộ lọc
concerns-public-filter = Lọc phản ánh
concerns-public-search = Địa điểm, từ ngữ hoặc mã phản ánh
concerns-public-find = Tìm
concerns-public-states = Những phản ánh nào
concerns-public-tag-open = Chưa xong
concerns-public-tag-all = Tất cả
concerns-public-chosen = Bộ lọc đang dùng
concerns-public-take-away = : bỏ bộ lọc này
concerns-public-tag-box = Phần bản đồ này
concerns-public-tag-words = “{ $words }”
concerns-public-tag-in-time = Trả lời đúng hạn
concerns-public-tag-too-late = Trả lời sau hạn
concerns-public-tag-no-interval = Thời gian không thể có
concerns-public-span = { $from } đến { $to }
concerns-public-more-filters = Thêm bộ lọc
concerns-public-category = Loại
concerns-public-area = Khu vực
concerns-public-department = Đơn vị
concerns-public-period = Thời gian
concerns-public-any-category = Mọi loại
concerns-public-any-area = Mọi khu vực
concerns-public-any-department = Mọi đơn vị
concerns-public-any-time = Mọi lúc
concerns-public-days-7 = 7 ngày qua
concerns-public-days-30 = 30 ngày qua
concerns-public-days-90 = 90 ngày qua
concerns-public-days-365 = 12 tháng qua
concerns-public-show = Hiện
concerns-public-newest-first = Mới nhất trước
concerns-public-late-first = Trễ hạn trước

## Danh sách
concerns-public-say-city = { $count ->
    [0] { $city } không còn phản ánh nào chưa xong.
   *[other] { $city } có <lit>{ $count } phản ánh</lit> chưa xong{ $late ->
        [0] , không phản ánh nào trễ hạn.
       *[other] , trong đó { $late } trễ hạn.
    }
}
concerns-public-say-here = { $count ->
    [0] Ở đây không còn phản ánh nào chưa xong.
   *[other] Ở đây có <lit>{ $count } phản ánh</lit> chưa xong{ $late ->
        [0] , không phản ánh nào trễ hạn.
       *[other] , trong đó { $late } trễ hạn.
    }
}
concerns-public-say-late = { $count ->
    [0] Ở đây không có phản ánh nào trễ hạn.
   *[other] Ở đây có <lit>{ $count } phản ánh</lit> trễ hạn.
}
concerns-public-say-found = { $count ->
    [0] Không có phản ánh nào phù hợp.
   *[other] Có <lit>{ $count } phản ánh</lit> phù hợp.
}
concerns-public-say-many = Có hơn <lit>{ $count } phản ánh</lit> phù hợp.
concerns-public-on-map = Hiện trên bản đồ
concerns-public-csv = Danh sách này dạng bảng (CSV)
concerns-public-unseen = Thêm { $n } phản ánh được tính trong số liệu nhưng không công khai: do loại phản ánh, do người phản ánh muốn vậy, hoặc do đang chờ xem lại.
concerns-public-empty-picture = Minh họa: bàn làm việc gọn gàng bên cửa sổ lúc chiều tà, một tách trà và ngọn đèn
concerns-public-empty = Không có gì khớp với bộ lọc này
concerns-public-empty-how = Phản ánh của người dân hiện ở đây. Hãy bỏ bớt một bộ lọc để xem nhiều hơn, hoặc là người đầu tiên lên tiếng.
concerns-public-report = Gửi phản ánh
concerns-public-see-all = Xem tất cả phản ánh

## Bản đồ
concerns-map-label = Bản đồ của cùng các phản ánh
concerns-map-alt = Bản đồ { $city }
concerns-map-as-list = Hiện dạng danh sách
concerns-map-unplaced = { $n } phản ánh không có địa điểm: trong danh sách
concerns-map-empty = Ở đây không có gì phù hợp. Hãy dời bản đồ, hoặc bỏ bớt một bộ lọc.
concerns-map-closer = Phóng to
concerns-map-farther = Thu nhỏ
concerns-map-north = Lên phía bắc
concerns-map-south = Xuống phía nam
concerns-map-west = Sang phía tây
concerns-map-east = Sang phía đông
concerns-map-pin = { $n } phản ánh
concerns-map-several = <b>{ $n }</b> nhiều phản ánh ở đây, theo việc nặng nhất
concerns-map-several-pin = Nhiều phản ánh ở đây; phóng to
concerns-map-drawn = { $source } (vẽ để tập huấn, không phải đo đạc)
concerns-map-drawn-alone = Vẽ để tập huấn, không phải đo đạc
concerns-map-approximate = Các khu vực chỉ gần đúng, không phải ranh giới pháp lý
concerns-map-limits-by = Ranh giới: { $source }
concerns-map-areas-by = Khu vực: { $source }
concerns-map-limits-and-areas-by = Ranh giới và khu vực: { $source }
concerns-map-places-by = Địa điểm: { $source }
concerns-map-places-by-and-invented = Địa điểm: { $source }; những nơi khác được đặt ra để tập huấn
concerns-map-places-invented = Địa điểm: đặt ra để tập huấn
concerns-map-sources-more = và { $n } nguồn khác

## Trang của một phản ánh
concerns-page-back = Tất cả phản ánh
concerns-page-back-area = Tất cả phản ánh ở { $area }
concerns-page-say-new = Chưa có ai nhận. { $team } cần trả lời, chậm nhất { $due }.
concerns-page-say-working = { $team } đang xử lý; hạn trả lời { $due }.
concerns-page-say-late = { $team } đang xử lý và đã trễ: hạn trả lời là { $due }, quá { $span }.
concerns-page-say-waiting = { $team } đã hỏi người dân ({ $since }). Thời hạn tạm ngừng tính cho đến khi có phản hồi.
concerns-page-say-open = { $team } đang xử lý; việc này không có hạn trả lời.
concerns-page-say-answered = { $team } đã trả lời ({ $at }).
concerns-page-say-answered-in = { $team } đã trả lời ({ $at }), sau { $span }.
concerns-page-say-answered-in-time = { $team } đã trả lời ({ $at }): sau { $span }, đúng hạn.
concerns-page-say-answered-late = { $team } đã trả lời ({ $at }): sau { $span }, trễ hạn.
concerns-page-say-not-ours = Phản ánh đã đóng: việc này không thuộc thành phố. Phần diễn biến cho biết ai phụ trách.
concerns-page-say-duplicate = Phản ánh đã đóng: việc này đã có người báo trước, và được xử lý tiếp ở đó.
concerns-page-say-not-found = Phản ánh đã đóng: đã có người đến xem và không thấy gì ở đó.
concerns-page-say-no-reply = Phản ánh đã đóng: thành phố đã hỏi nhưng không nhận được phản hồi.
concerns-page-say-withdrawn = Phản ánh đã đóng: người phản ánh đã rút lại.
concerns-page-say-not-possible = Phản ánh đã đóng: thành phố không thực hiện được. Phần diễn biến cho biết vì sao.
concerns-page-say-closed = Phản ánh đã đóng.
concerns-page-alt-before = Trước: { $title }
concerns-page-alt-after = Sau: { $title }
concerns-page-illustration = Hình trong dữ liệu tập huấn là tranh minh họa: được vẽ, không phải ảnh chụp.
concerns-page-by-resident = Trước, ảnh của người dân
concerns-page-by-city = Sau, ảnh của thành phố
concerns-page-story = Diễn biến
concerns-page-aside = Địa điểm và những gì bạn làm được
concerns-page-map = Bản đồ chỗ này: { $place }
concerns-page-where = Ở đâu
concerns-page-who = Đơn vị
concerns-page-reported = Gửi lúc
concerns-page-due = Hạn trả lời
concerns-page-also = Cũng phản ánh
concerns-page-supporters = { $n } người khác
concerns-page-same = Bạn cũng thấy việc này?
concerns-page-same-how = Chỉ cần một chạm, không cần tên: việc nhiều người thấy thì nặng hơn.
concerns-page-counted-how = Tính cả bạn, có { $n } người thấy việc này.
concerns-page-follow-how = Muốn biết kết quả, hãy theo dõi phản ánh này.
concerns-page-me-too = Tôi cũng vậy
concerns-page-follow = Theo dõi qua email
concerns-page-mine = Tôi đã gửi phản ánh này
concerns-page-desk = Mở tại bàn tiếp nhận
concerns-page-ended = Đã ổn chưa?
concerns-page-ended-how = Người phản ánh cho biết qua liên kết riêng trên biên nhận hoặc trong thư. Nếu bạn lại thấy, xin gửi phản ánh mới.
concerns-page-again = Lại xảy ra

## Diễn biến của một vụ việc
concerns-story-reported = <b>Người dân gửi phản ánh</b>
concerns-story-reported-phone = <b>Người dân phản ánh qua điện thoại</b>
concerns-story-reported-counter = <b>Người dân phản ánh tại quầy</b>
concerns-story-reported-letter = <b>Người dân phản ánh qua thư</b>
concerns-story-reported-street = <b>Cán bộ thấy ngoài đường</b>
concerns-story-reported-import = <b>Chuyển từ hệ thống khác</b>
concerns-story-assigned = <b>Đã chuyển đến { $team }</b>; hạn trả lời { $due }.
concerns-story-assigned-before = <b>Đã chuyển đến { $team }</b>; hạn trả lời là { $due }.
concerns-story-asked = <b>{ $team } đã hỏi</b>
concerns-story-replied = <b>Người dân đã phản hồi</b>
concerns-story-said-more = <b>Người dân nói thêm</b>
concerns-story-resumed = <b>Thành phố tiếp tục khi chưa có phản hồi</b>
concerns-story-supported = <b>Có người bấm “tôi cũng vậy”</b>
concerns-story-classified = <b>Đổi sang loại khác và chuyển đến { $team }</b>
concerns-story-moved = <b>Đã chuyển đến { $team }</b>
concerns-story-located = <b>Đã tìm ra chỗ trên bản đồ</b>
concerns-story-edited = <b>Đã sửa lời viết</b>
concerns-story-redacted = <b>Đã gỡ dữ liệu cá nhân</b>
concerns-story-answered = <b>{ $team } đã trả lời</b>
concerns-story-closed = <b>{ $team } đã đóng</b>
concerns-story-reopened = <b>Đã mở lại</b>
concerns-story-rated = <b>Người dân đã đánh giá</b>
concerns-story-rated-3 = <b>Người dân cho biết: đã ổn</b>
concerns-story-rated-2 = <b>Người dân cho biết: ổn một phần</b>
concerns-story-rated-1 = <b>Người dân cho biết: chưa ổn</b>
concerns-story-undone = <b>Thành phố rút lại một bước</b>
concerns-story-happened = <b>Có thay đổi</b>
concerns-story-clock-stops = Thời hạn tạm ngừng tính cho đến khi có phản hồi.
concerns-story-clock-stood = Thời hạn đã tạm ngừng tính { $span }.

## Trang đầu
concerns-home-title = { $city }: bàn tiếp nhận của thành phố
concerns-home-question = { $city } có gì cần sửa?
concerns-home-place = Đường, địa danh hoặc số cột đèn
concerns-home-place-example = Ở đâu?
concerns-home-report = Gửi phản ánh
concerns-home-town = Một con phố buổi tối ở { $city }. { $all ->
    [0] Mọi ngọn đèn đều sáng: bảy ngày qua không có phản ánh nào.
   *[other] Trong { $all } ô cửa sổ, { $lit } ô sáng: các phản ánh của bảy ngày qua đã được trả lời.
}
concerns-home-caption = Mỗi ô cửa sổ sáng là một phản ánh của bảy ngày qua đã được trả lời: <a><lit>{ $lit } trên { $all }</lit></a>. { $dark ->
    [0] Không ô nào tối.
   *[other] Trong <a2>{ $dark } ô tối</a2>, { $late ->
        [0] không ô nào trễ hạn.
       *[other] { $late } ô trễ hạn.
    }
} <a3>Mọi số liệu</a3>
concerns-home-quiet = Một buổi tối yên tĩnh: bảy ngày qua không có phản ánh nào. <a>Mọi số liệu</a>
concerns-home-per-window = Mỗi ô cửa sổ ứng với { $n } phản ánh.
concerns-home-ways = Bạn cũng có thể
concerns-home-follow = Theo dõi phản ánh
concerns-home-follow-how = Bằng mã phản ánh hoặc liên kết riêng
concerns-home-look = Xem quanh đây
concerns-home-look-how = { $n ->
    [0] Trên bản đồ không còn phản ánh nào chưa xong
   *[other] { $n } phản ánh chưa xong trên bản đồ
}
concerns-home-list = Đọc ý kiến của người khác
concerns-home-list-how = Mọi phản ánh và câu trả lời, có tìm kiếm
concerns-home-fixed = Đã sửa trong bảy ngày qua
concerns-home-fixed-all = Tất cả { $n } câu trả lời
concerns-home-before = Trước
concerns-home-after = Sau
concerns-home-answered-in = Trả lời sau { $span }
concerns-home-figures = Chúng tôi làm đến đâu
concerns-home-figures-all = Cách tính
concerns-home-figures-none = Chưa có gì để đo. Ngay khi phản ánh đầu tiên được trả lời, thời gian của nó sẽ hiện ở đây.
concerns-home-in-time = trả lời đúng hạn
concerns-home-in-time-of = { $in-time } trên { $timed } trong 30 ngày qua.
concerns-home-year-ago = Một năm trước: { $rate } %
concerns-home-no-answers = 30 ngày qua không có câu trả lời nào.
concerns-home-median = để một nửa được trả lời
concerns-home-mean = Trung bình { $n } giờ.
concerns-home-open = { $open ->
   *[other] chưa xong
}{ $late ->
    [0] , không có việc nào trễ hạn
   *[other] , trong đó { $late } trễ hạn
}
concerns-home-oldest = Việc lâu nhất đã chờ { $span }: <a>{ $title }</a>.
concerns-home-unseen = Trong đó { $n } không công khai.

## Số liệu
concerns-figures-title = Số liệu
concerns-figures-title-rate = Số liệu: { $rate } câu trả lời đúng hạn
concerns-figures-unit-percent = %
concerns-figures-unit-hours = { $n ->
   *[other] giờ
}
concerns-figures-unit-days = { $n ->
   *[other] ngày
}
concerns-figures-no-data = không có dữ liệu
concerns-figures-percent = { $n } %
concerns-figures-hours = { $n } giờ
concerns-figures-period = Thời gian
concerns-figures-last-days = { $n } ngày qua
concerns-figures-year = Năm { $year }
concerns-figures-week = { $from } đến { $to }
concerns-figures-say-all = <lit>Mọi câu trả lời</lit> của { $city } đều đúng hạn.
concerns-figures-say-over-nine = { $left-out ->
    [0] Trong các câu trả lời của { $city }, <lit>hơn 9 trên 10</lit> câu đúng hạn.
   *[other] Trong các câu trả lời đo được của { $city }, <lit>hơn 9 trên 10</lit> câu đúng hạn.
}
concerns-figures-say-of-ten = { $left-out ->
    [0] Trong các câu trả lời của { $city }, <lit>{ $n } trên 10</lit> câu đúng hạn.
   *[other] Trong các câu trả lời đo được của { $city }, <lit>{ $n } trên 10</lit> câu đúng hạn.
}
concerns-figures-say-hardly-any = { $left-out ->
    [0] Trong các câu trả lời của { $city }, <lit>hầu như không</lit> câu nào đúng hạn.
   *[other] Trong các câu trả lời đo được của { $city }, <lit>hầu như không</lit> câu nào đúng hạn.
}
concerns-figures-say-few = { $city } trả lời đúng hạn <lit>{ $in-time } trên { $timed } lần</lit>.
concerns-figures-say-few-measured = Trong các câu trả lời đo được của { $city }, <lit>{ $in-time } trên { $timed }</lit> câu đúng hạn.
concerns-figures-say-no-answers = Trong thời gian này không có câu trả lời nào, nên <lit>chưa có gì để đo</lit>.
concerns-figures-say-none-measured = Những gì được trả lời trong thời gian này có thời gian không thể có, nên <lit>không có gì để đo</lit>.
concerns-figures-say-nothing-yet = { $city } <lit>chưa có gì để đo</lit>.
concerns-figures-say-twice = { $slow } chờ lâu gấp đôi { $fast }.
concerns-figures-say-times = { $slow } chờ lâu gấp { $times } lần { $fast }.
concerns-figures-reported = được gửi đến
concerns-figures-in-time = trả lời đúng hạn
concerns-figures-n-in-time = { $n } đúng hạn
concerns-figures-n-late = { $n } trễ hạn
concerns-figures-open = hiện chưa xong,
concerns-figures-trend-none = Việc thống kê bắt đầu quá muộn nên không có thời gian trước để so sánh.
concerns-figures-trend-same = Bằng cùng khoảng thời gian trước đó.
concerns-figures-trend-more = Nhiều hơn { $n } so với cùng khoảng thời gian trước đó.
concerns-figures-trend-fewer = Ít hơn { $n } so với cùng khoảng thời gian trước đó.
concerns-figures-trend-year = Một năm trước { $rate }.
concerns-figures-trend-before = Cùng khoảng thời gian trước đó { $rate }.
concerns-figures-trend-mean = Trung bình là { $mean }: dài hơn trung vị khi có vài việc mất rất lâu.
concerns-figures-trend-oldest = Việc lâu nhất đã chờ { $age }.
concerns-figures-answered = Đã trả lời
concerns-figures-mean = Thời gian trung bình để trả lời
concerns-figures-delay = Tỷ lệ trễ hạn
concerns-figures-backlog-median = Một nửa số việc chưa xong đã lâu hơn
concerns-figures-backlog-oldest = Việc chưa xong lâu nhất đã đến được
concerns-figures-closed = Đóng mà không trả lời về nội dung
concerns-figures-excluded = Không tính: thời gian không thể có
concerns-figures-how = Cách tính
concerns-figures-how-in-time = <b>Đúng hạn</b>: câu trả lời trước hạn, trên tổng số câu trả lời có thời gian hợp lý. Hạn trả lời theo loại phản ánh.
concerns-figures-how-hours = <b>Giờ</b>: số giờ tròn từ lúc phản ánh đến lúc trả lời, không kể thời gian thành phố chờ người dân. <b>Một nửa được trả lời</b> trong khoảng trung vị; trung bình là tổng số giờ chia cho tổng số câu trả lời.
concerns-figures-how-delay = <b>Tỷ lệ trễ hạn</b>: câu trả lời trễ và phản ánh chưa xong nay đã quá hạn, trên tổng số câu trả lời có thời gian hợp lý cộng các phản ánh chưa xong đó.
concerns-figures-how-backlog = <b>Hiện chưa xong</b>: lúc này chưa trả lời và chưa đóng, bất kể gửi khi nào. <b>Trễ hạn</b>: trong số đó, việc đã quá hạn khi thời hạn đang chạy. Tuổi tính từ lúc phản ánh.
concerns-figures-how-period = Tính các phản ánh đến, và các câu trả lời được gửi, từ { $from } đến { $to }, kể cả hai ngày đó.
concerns-figures-how-excluded = { $n ->
    [0] Không phải bỏ câu trả lời nào của khoảng thời gian này.
   *[other] { $n } câu trả lời không được tính vào các số liệu thời gian, vì ghi ngày trước cả phản ánh hoặc không thể có vì lý do khác.
}
concerns-figures-how-coverage = <a>Bắt đầu tính từ { $since }.</a>
concerns-figures-last = Trong thời gian này không có gì. <a>Lần gần nhất có số liệu: { $period }</a>
concerns-figures-how-unseen = Số liệu tính mọi phản ánh, kể cả những phản ánh không công khai. Mỗi con số mở ra danh sách của nó, và danh sách cho biết có bao nhiêu mục không được hiện. Tin do máy báo không bao giờ tính là phản ánh của người dân.
concerns-figures-csv = Các con số này dạng bảng (CSV)
concerns-figures-empty = Trong thời gian này không có gì
concerns-figures-empty-how = Ngay khi có người gửi phản ánh, nó được tính ở đây.
concerns-figures-steps-months = Số câu trả lời mỗi tháng:
concerns-figures-steps-weeks = Số câu trả lời mỗi tuần:
concerns-figures-key-in-time = đúng hạn
concerns-figures-key-late = trễ hạn
concerns-figures-key-share = Con số trên cột là tỷ lệ trả lời trễ hạn.
concerns-figures-by-month = Theo tháng
concerns-figures-by-week = Theo tuần
concerns-figures-chart = Biểu đồ: câu trả lời đúng hạn và trễ hạn
concerns-figures-steps-label = Câu trả lời đúng hạn và trễ hạn, từng bước; tổng cộng { $answered }. Bảng bên dưới có các con số.
concerns-figures-steps-table = Bảng: câu trả lời từng bước
concerns-figures-as-table = Hiện dạng bảng
concerns-figures-steps-title-plain = Câu trả lời đúng hạn và trễ hạn
concerns-figures-steps-title-fell = Trả lời trễ hạn giảm từ { $first } xuống { $last }
concerns-figures-steps-title-rose = Trả lời trễ hạn tăng từ { $first } lên { $last }
concerns-figures-steps-title-same = Trả lời trễ hạn giữ ở khoảng { $last }
concerns-figures-area-title = Một nửa số người chờ ở { $area } phải chờ hơn { $n } giờ
concerns-figures-area-title-plain = Mỗi khu vực chờ bao lâu
concerns-figures-area-hours = { $area }: một nửa được trả lời trong { $n } giờ
concerns-figures-area-few = { $area }: { $n ->
    [0] chưa có câu trả lời nên không có gì để so sánh
   *[other] { $n } câu trả lời, quá ít để so sánh
}
concerns-figures-rank-label = Các khu vực theo số giờ để một nửa được trả lời
concerns-figures-rank-how = Số giờ đến khi trả lời:
concerns-figures-key-median = trung vị
concerns-figures-key-half = nửa ở giữa. Sau đó là khoảng của nó và số câu trả lời.
concerns-figures-rank-note = { $low }–{ $high } · { $n }
concerns-figures-rank-few = Số nhỏ dễ dao động: khu vực có dưới { $n } câu trả lời không được xếp hạng.
concerns-figures-map-scale = từ thời gian chờ ngắn nhất đến dài nhất, tính bằng giờ.
concerns-figures-map-few = dưới { $n } câu trả lời: quá ít để so sánh. Con số cho biết có bao nhiêu.
concerns-figures-map-none = Trong thời gian này chưa khu vực nào có đủ { $n } câu trả lời để so sánh. Con số trong mỗi khu vực cho biết khu vực đó có bao nhiêu; hãy chọn thời gian dài hơn ở trên.
concerns-figures-kind-title = { $kind } là việc chúng tôi theo kịp kém nhất
concerns-figures-kind-title-plain = Người dân phản ánh gì, theo loại
concerns-figures-by-kind = Theo loại phản ánh
concerns-figures-by-area = Theo khu vực
concerns-figures-by-department = Theo đơn vị
concerns-figures-col-name = Tên
concerns-figures-col-time = Thời gian
concerns-figures-col-deadline = Hạn trả lời
concerns-figures-col-reported = Gửi đến
concerns-figures-col-answered = Đã trả lời
concerns-figures-col-in-time = Đúng hạn
concerns-figures-col-too-late = Trễ hạn
concerns-figures-col-median = Trung vị
concerns-figures-col-open = Hiện chưa xong
concerns-figures-col-late = Hiện trễ hạn
concerns-figures-col-open-end = Chưa xong cuối kỳ
concerns-figures-deadline-hours = { $n } giờ
concerns-figures-deadline-working-hours = { $n } giờ làm việc
concerns-figures-deadline-working-days = { $n } ngày làm việc

## Sau các liên kết ở chân trang
concerns-about-accessibility-title = Trợ năng
concerns-about-accessibility-lede = Ai cũng có thể gửi phản ánh, theo dõi và đọc ở đây: bằng bàn phím, trình đọc màn hình, điện thoại nhỏ hay cũ, mạng chậm.
concerns-about-accessibility-how = Trang được làm thế nào
concerns-about-accessibility-keyboard = Mọi thứ đều dùng được bằng bàn phím, và luôn thấy rõ đang ở mục nào. Trang phóng to đến 400 % mà không phải cuộn ngang.
concerns-about-accessibility-map = Bản đồ là hình vẽ. Danh sách bên cạnh nói cùng nội dung bằng lời, và là đường đi của bàn phím đến từng phản ánh.
concerns-about-accessibility-script = Không trang nào cần JavaScript. Nếu có, bản đồ tự di chuyển và biểu mẫu giúp bạn khi gõ.
concerns-about-accessibility-colour = Trạng thái luôn là một từ, một hình và một màu. Sáng hay tối theo thiết bị của bạn.
concerns-about-accessibility-owed = Những gì chưa có
concerns-about-accessibility-owed-what = Các trang được phần mềm kiểm tra theo WCAG 2.2 AA. Chúng tôi còn nợ một lần kiểm tra bởi những người dùng trình đọc màn hình hằng ngày.
concerns-about-accessibility-tell = Có gì không dùng được với bạn?
concerns-about-accessibility-tell-how = Hãy báo cho chúng tôi qua điện thoại, email hoặc tại quầy: chúng tôi nhận phản ánh của bạn ở đó luôn, và sửa trang.
concerns-about-privacy-title = Quyền riêng tư
concerns-about-privacy-lede = Điều bạn phản ánh thì công khai. Bạn là ai thì không.
concerns-about-privacy-public = Mọi người thấy gì
concerns-about-privacy-public-what = Lời của bạn, ảnh của bạn, địa điểm, và câu trả lời của thành phố: trừ khi bạn muốn phản ánh riêng tư, hoặc loại phản ánh đó vốn riêng tư. Không bao giờ có tên, email hay số điện thoại của bạn.
concerns-about-privacy-staff = Chỉ cán bộ thấy gì
concerns-about-privacy-staff-what = Tên, email và số điện thoại của bạn, nếu bạn để lại: chỉ những người cần cho vụ việc của bạn. Mỗi lần xem đều được ghi lại kèm tên người xem.
concerns-about-privacy-pictures = Ảnh
concerns-about-privacy-pictures-what = Chúng tôi gỡ bỏ những gì điện thoại ghi ngầm trong ảnh: chụp ở đâu, khi nào, bằng thiết bị gì. Ảnh có hình người sẽ được ẩn khi bạn báo cho chúng tôi.
concerns-about-privacy-cookies = Cookie
concerns-about-privacy-cookies-what = Có một cookie khi bạn chọn ngôn ngữ, một khi bạn đăng nhập, và không có gì khác. Không ai khác được biết bạn đã vào đây.
concerns-about-privacy-rights = Quyền của bạn
concerns-about-privacy-rights-what = Bạn có thể hỏi chúng tôi lưu gì về bạn, yêu cầu sửa và yêu cầu xóa. Xóa là xóa thật: cả những bản viết trước cũng mất.
concerns-about-counting-lede = Mỗi con số ở đây là tổng của từng phản ánh, và mở ra danh sách của nó. Bạn có thể tự đếm.
concerns-about-counting-rates = Các số liệu
concerns-about-counting-clock = Tính thời hạn
concerns-about-counting-clock-what = Thời hạn bắt đầu từ lúc phản ánh. Nó tạm ngừng tính khi thành phố chờ người dân phản hồi. Nếu hạn trả lời tính bằng giờ hoặc ngày làm việc thì chỉ tính giờ làm việc của thành phố; số giờ đến khi trả lời tính cả ngày lẫn đêm.
concerns-about-counting-days = Ngày
concerns-about-counting-days-what = Một ngày là ngày theo múi giờ của thành phố ({ $zone }), từ nửa đêm đến nửa đêm.
concerns-about-counting-left-out = Những gì không tính
concerns-about-counting-left-out-what = Câu trả lời có thời gian không thể có, như trong dữ liệu cũ, vẫn được đếm là câu trả lời nhưng không tính vào các số liệu thời gian; có bao nhiêu thì ghi bên cạnh số liệu. Khu vực có dưới 30 câu trả lời không được xếp hạng. Chỗ nào không biết, trang ghi “không có dữ liệu”, không ghi 0.
concerns-about-counting-unseen = Những gì không công khai
concerns-about-counting-check = Được kiểm tra
concerns-about-counting-check-what = Số liệu được ghi ngay khi có mỗi câu trả lời, trong cùng một bước. Một chương trình đếm lại mọi phản ánh và so sánh; có chênh lệch tức là có lỗi.
concerns-about-counting-go = Đến các số liệu
