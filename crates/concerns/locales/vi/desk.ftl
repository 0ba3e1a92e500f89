# Bàn tiếp nhận: hộp đến, trang vụ việc, thao tác của cán bộ, cuộc gọi, tệp.
concerns-nav-desk = Tiếp nhận
concerns-nav-desk-hint = Các vụ việc đang chờ, và mọi việc làm với chúng.

## Danh sách
concerns-desk-title = Bàn tiếp nhận
concerns-desk-boxes = Hộp đến
concerns-desk-teams = Đơn vị
concerns-desk-saved = Đã lưu
concerns-desk-box-mine = Của tôi
concerns-desk-box-team = Tất cả chưa xong
concerns-desk-box-new = Mới
concerns-desk-box-late = Trễ hạn
concerns-desk-box-waiting = Đang chờ
concerns-desk-box-locate = Cần định vị
concerns-desk-box-review = Cần xem lại
concerns-desk-box-came-back = Quay lại
concerns-desk-box-all = Tất cả
concerns-desk-count-many = { $count }+
concerns-desk-say-mine = { $count ->
    [0] Không có gì chờ bạn.
   *[other] <lit>{ $count } vụ việc</lit> đang chờ bạn.
}
concerns-desk-say-team = { $count ->
    [0] Không còn vụ việc nào chưa xong.
   *[other] <lit>{ $count } vụ việc</lit> chưa xong.
}
concerns-desk-say-new = { $count ->
    [0] Vụ việc nào cũng đã có người nhận.
   *[other] <lit>{ $count } vụ việc</lit> chưa có ai nhận.
}
concerns-desk-say-late = { $count ->
    [0] Không có gì trễ hạn.
   *[other] <lit>{ $count } vụ việc</lit> trễ hạn.
}
concerns-desk-say-waiting = { $count ->
    [0] Không có ai được hỏi mà chưa phản hồi.
   *[other] <lit>{ $count } vụ việc</lit> đang chờ người phản ánh.
}
concerns-desk-say-locate = { $count ->
    [0] Vụ việc nào cũng đã có chỗ trên bản đồ.
   *[other] <lit>{ $count } vụ việc</lit> chưa có chỗ trên bản đồ.
}
concerns-desk-say-review = { $count ->
    [0] Không có gì chờ công khai.
   *[other] <lit>{ $count } vụ việc</lit> chờ xem lại trước khi công khai vụ việc hoặc phần bổ sung.
}
concerns-desk-say-came-back = { $count ->
    [0] Không có vụ việc nào quay lại.
   *[other] <lit>{ $count } vụ việc</lit> quay lại sau khi đã trả lời.
}
concerns-desk-say-all = { $count ->
    [0] Ở đây không có vụ việc nào.
   *[other] Tổng cộng <lit>{ $count } vụ việc</lit>.
}
concerns-desk-say-found = { $count ->
    [0] Không tìm thấy gì.
   *[other] Tìm thấy <lit>{ $count } vụ việc</lit>.
}
concerns-desk-say-many = <lit>Hơn { $count }</lit> vụ việc.
concerns-desk-say-and-late = Trong đó { $count } trễ hạn.
concerns-desk-sort-due = Trễ hạn trước
concerns-desk-sort-newest = Mới nhất trước
concerns-desk-file = Lấy thành tệp
concerns-desk-empty = Không có vụ việc nào phù hợp. Hãy bỏ bớt điều kiện lọc, hoặc mở hộp đến khác.
concerns-desk-mark = Đánh dấu “{ $title }”
concerns-desk-where-who = { $place } · { $who }
concerns-desk-place = { $text }, { $area }
concerns-desk-no-place = Không có địa điểm
concerns-desk-you = bạn
concerns-desk-nobody = chưa có ai
concerns-desk-not-public = không công khai
concerns-desk-added-waits = có phần bổ sung chờ xem lại
concerns-desk-has-picture = có ảnh
concerns-desk-people = { $count } người
concerns-desk-open = Chưa xong
concerns-desk-late = Trễ hạn
concerns-desk-late-by = trễ { $span }
concerns-desk-due = hạn { $time }
concerns-desk-paused = tạm ngừng { $span }
concerns-desk-answered-at = trả lời { $time }
concerns-desk-closed-at = đóng { $time }
concerns-desk-no-deadline = không có hạn
concerns-desk-quiet = Không có gì chờ bạn.
concerns-desk-quiet-hint = Vụ việc hiện ra ở đây ngay khi được giao cho bạn.
concerns-desk-quiet-picture = Minh họa: bàn làm việc gọn gàng bên cửa sổ lúc chiều tà, một tách trà và ngọn đèn
concerns-desk-quiet-take = Xem những việc chưa ai nhận
concerns-desk-quiet-call = Ghi một cuộc gọi
concerns-desk-new-call = Cuộc gọi mới
concerns-desk-search = Tìm
concerns-desk-search-label = Tìm theo mã phản ánh, tên, điện thoại, địa điểm hoặc từ ngữ
concerns-desk-search-hint = Mã phản ánh, tên, điện thoại, địa điểm, từ ngữ
concerns-desk-done-moved = Xong. { $reference } nay thuộc đơn vị khác, và không còn trong các vụ việc bạn thấy.
concerns-desk-done-saved = Đã lưu. Bộ lọc của bạn nằm trong các hộp đến.
concerns-desk-filter-unknown = Địa chỉ ấy nêu một bộ lọc mà bạn không lưu. Hãy hỏi địa chỉ của chính danh sách ấy. Đây là những gì được giao cho bạn.
concerns-desk-done-bulk = { $failed ->
    [0] Đã xong với { $count } vụ việc.
   *[other] Đã xong với { $count } vụ việc; { $failed } không thay đổi được.
}
concerns-desk-done-bulk-undone = { $failed ->
    [0] Đã rút lại: { $count }.
   *[other] Đã rút lại: { $count }; { $failed } vụ việc được giữ nguyên, vì đã có thay đổi sau đó hoặc không rút lại được nữa.
}
concerns-desk-bulk-cases = Các vụ việc
concerns-desk-bulk-left = không thay đổi
concerns-desk-bulk-beyond = không thay đổi: người được chọn không xem được hoặc không xử lý được. Hãy chuyển sang đơn vị của người đó trước.
concerns-desk-bulk-kept = không rút lại được nữa

## Bộ lọc
concerns-desk-filter = Lọc
concerns-desk-filter-words = Từ ngữ
concerns-desk-filter-any = Bất kỳ
concerns-desk-filter-area = Khu vực
concerns-desk-filter-state = Trạng thái
concerns-desk-filter-from = Phản ánh từ ngày
concerns-desk-filter-to = Phản ánh đến ngày
concerns-desk-filter-show = Hiện
concerns-desk-filter-clear = Xóa bộ lọc
concerns-desk-save = Lưu
concerns-desk-save-label = Lưu bộ lọc này với tên
concerns-desk-forget = Bỏ bộ lọc này
concerns-desk-bulk = Với các vụ việc đã đánh dấu
concerns-desk-bulk-keep = Giữ nguyên
concerns-desk-bulk-do = Thay đổi các vụ việc đã đánh dấu

## Phím
concerns-desk-keys = Phím tắt
concerns-desk-key-move = Vụ việc sau, vụ việc trước; phím mũi tên cũng vậy
concerns-desk-key-open = Mở vụ việc
concerns-desk-key-mark = Đánh dấu vụ việc
concerns-desk-key-answer = Trả lời
concerns-desk-key-note = Viết ghi chú
concerns-desk-key-call = Ghi một cuộc gọi
concerns-desk-key-search = Tìm
concerns-desk-key-help = Hiện các phím tắt

## Những gì có thể sai
concerns-desk-error-text-missing = Hãy viết gì đó trước.
concerns-desk-error-text-long = Dài quá; tối đa { $max } ký tự.
concerns-desk-error-title = Hãy viết tiêu đề.
concerns-desk-error-category = Hãy chọn đó là việc gì.
concerns-desk-error-category-closed = Loại này không còn được dùng nữa. Hãy chọn loại khác.
concerns-desk-error-same-kind = Việc này đã thuộc loại này, do đội này phụ trách rồi. Hãy chọn loại khác.
concerns-desk-error-department = Hãy chọn đơn vị.
concerns-desk-error-person = Hãy chọn một người làm việc ở đây.
concerns-desk-error-beyond = { $name } không xem được hoặc không xử lý được vụ việc này: vai trò của người này thuộc đơn vị, khu vực hoặc loại khác. Hãy chọn người khác, hoặc chuyển vụ việc sang đơn vị của người này trước.
concerns-desk-error-free-many = Người này có hơn { $max } vụ việc đang mở. Hãy giao bớt cho người khác trước.
concerns-desk-error-reason = Hãy chọn lý do.
concerns-desk-error-duplicate = Hãy ghi mã phản ánh của vụ việc được tiếp tục.
concerns-desk-error-evidence = Loại này cần ảnh về việc đã làm. Hãy thêm một ảnh.
concerns-desk-error-picture-gone = Một ảnh không còn nữa: ảnh đã bị xóa hoặc đã gửi cùng câu trả lời khác. Hãy xem lại các ảnh rồi gửi lại.
concerns-desk-error-pictures-many = Mỗi câu trả lời có tối đa { $max } ảnh.
concerns-desk-error-point = Hãy chọn địa điểm, ghi tọa độ, hoặc chạm vào bản đồ.
concerns-desk-error-outside = Chỗ này nằm ngoài thành phố.
concerns-desk-error-undo = Không rút lại được nữa: đã có việc khác diễn ra, hoặc đã quá mười phút. Lịch sử vẫn giữ lại.
concerns-desk-error-filter-name = Hãy đặt tên cho bộ lọc, tối đa { $max } ký tự.
concerns-desk-error-filter-taken = Bạn đã có bộ lọc tên này. Bấm lần nữa để thay bằng bộ lọc này, hoặc chọn tên khác.
concerns-desk-error-bulk = Hãy chọn cần thay đổi gì: người nhận, loại, hoặc đơn vị của các vụ việc.
concerns-desk-error-marks = Hãy đánh dấu ít nhất một vụ việc trong danh sách.

## Vụ việc
concerns-case-back = Về danh sách
concerns-case-own-page = Trang riêng
concerns-case-about = Về vụ việc này
concerns-case-acts = Có thể làm gì
concerns-case-also-here = { $name } cũng đang đọc vụ việc này
concerns-case-changed = Vụ việc này đã thay đổi. Hãy xem lại.
concerns-case-stop-received = Đã nhận
concerns-case-stop-team = Ở { $team }
concerns-case-stop-right = Đã ổn chưa?
concerns-rating-3 = Rồi
concerns-rating-2 = Một phần
concerns-rating-1 = Chưa
concerns-case-not-rated = Chưa cho biết
concerns-case-in-review = Chưa công khai.
concerns-case-in-review-hint = Hãy xem có tên người, khuôn mặt, biển số xe không, rồi quyết định.
concerns-case-publish = Công khai vụ việc
concerns-case-publish-hint = Khi đó mọi người thấy vụ việc, nhưng không thấy ai đã phản ánh. Những chữ bạn đã sửa ở đây được lưu cùng lúc.
concerns-case-keep-private = Giữ riêng tư
concerns-case-hide = Ẩn khỏi công chúng
concerns-case-hide-hint = Cán bộ và người phản ánh vẫn xem được.
concerns-case-release = Công khai phần bổ sung này
concerns-case-withhold = Giữ phần bổ sung này cho cán bộ
concerns-case-meanwhile = Trong lúc đó vụ việc đã có thay đổi nên chưa làm gì cả. Đây là hiện trạng: hãy xem rồi quyết định lại.
concerns-case-meanwhile-look = Trong lúc đó vụ việc đã có thay đổi. Đây là hiện trạng: hãy xem trước khi gửi.
concerns-case-added-waits = Phần bổ sung cho vụ việc này chưa công khai.
concerns-case-added-look = Xem phần đó
concerns-case-added-with-case = Phần này sẽ công khai cùng vụ việc.
concerns-case-own-words = Nguyên văn lời người dân
concerns-case-asked-as = Hỏi theo loại “{ $kind }”:
concerns-case-picture-resident = Ảnh { $n }, của người dân
concerns-case-picture-city = Ảnh { $n }, của thành phố
concerns-case-picture-waiting = Ảnh { $n }, của thành phố, chỉ nhân viên xem
concerns-case-picture-staff = Chỉ nhân viên xem
concerns-case-picture-ours = Của thành phố
concerns-case-so-far = Đến nay
concerns-case-note-by = Ghi chú, chỉ cán bộ · { $who }
concerns-case-was-undone = Đã rút lại.
concerns-case-undo = Rút lại
concerns-case-undo-quiet = Chưa có thư nào về việc này được gửi đi.
concerns-case-undo-told = Thư về việc này đã gửi đi; vụ việc sẽ ghi là đã rút lại.
concerns-case-undo-rated = Người dân đã cho biết đã ổn chưa, nên không rút lại được nữa. Bạn có thể mở lại vụ việc.
concerns-case-undo-followed = Đã có người làm việc khác sau đó, nên không rút lại được nữa.
concerns-case-clock-stands = Thời hạn tạm ngừng tính.
concerns-case-clock-hint = Thời hạn chạy tiếp khi người dân phản hồi.
concerns-case-resume = Tiếp tục không chờ phản hồi
concerns-case-history = { $count } bản viết trước
concerns-case-deadline = Hạn trả lời
concerns-case-kind = Loại
concerns-case-team = Đơn vị
concerns-case-has-it = Người nhận
concerns-case-came = Đến
concerns-case-language = Ngôn ngữ
concerns-case-seen-by = Ai xem được
concerns-case-people = Số người
concerns-case-map = Bản đồ: { $place }
concerns-case-go-there = Chỉ đường cho tôi
concerns-case-near = Gần đây
concerns-case-who-reported = Người phản ánh
concerns-case-show-contact = Hiện thông tin liên hệ
concerns-case-contact-hint = Mỗi lần mở đều được ghi lại.
concerns-case-contact-recorded = Đã ghi lại việc bạn xem.
concerns-case-no-name = Không để lại tên
concerns-case-earlier = { $count ->
    [0] Không có vụ việc trước đây
   *[other] { $count } vụ việc trước đây
}

## Thao tác
concerns-case-answer = Trả lời
concerns-case-answer-label = Câu trả lời của bạn
concerns-case-answer-close = Trả lời và kết thúc vụ việc
concerns-case-template = Trả lời theo mẫu
concerns-case-start-from = Bắt đầu từ
concerns-case-template-none = Lời của tôi
concerns-case-template-use = Dùng
concerns-case-gets = Ai nhận được:
concerns-case-gets-reporter = người phản ánh, qua email, bằng { $language }.
concerns-case-gets-both = người phản ánh, qua email, bằng { $language }, và { $count } người xung quanh.
concerns-case-gets-followers = { $count } người xung quanh, qua email; người phản ánh không để lại địa chỉ.
concerns-case-gets-nobody = không ai để lại địa chỉ; trang của vụ việc sẽ cho biết.
concerns-case-gets-left = người phản ánh không muốn nhận thư; trang của vụ việc sẽ cho biết.
concerns-case-gets-unsent = không ai qua thư: hệ thống này không gửi thư.
concerns-case-gets-public = Câu trả lời công khai ngay.
concerns-case-gets-private = Vụ việc không công khai.
concerns-case-add-picture = Thêm ảnh
concerns-case-needs-picture = Loại này cần ảnh.
concerns-case-proofs = Ảnh đang chờ câu trả lời. Chỉ nhân viên thấy ảnh cho đến khi gửi cùng câu trả lời.
concerns-case-proof-send = Gửi ảnh { $n } cùng câu trả lời
concerns-case-proof-remove = Xóa ảnh { $n }
concerns-case-written-in = Viết bằng
concerns-case-note = Viết ghi chú
concerns-case-note-short = Ghi chú
concerns-case-note-label = Ghi chú cho đồng nghiệp
concerns-case-note-save = Lưu ghi chú
concerns-case-note-hint = Chỉ cán bộ thấy.
concerns-case-ask = Hỏi người dân
concerns-case-ask-label = Câu hỏi của bạn
concerns-case-ask-hint = Người phản ánh nhận qua email. Thời hạn tạm ngừng tính cho đến khi có phản hồi.
concerns-case-ask-nobody = Người phản ánh không để lại email: hãy gọi, hoặc chờ họ vào xem. Thời hạn tạm ngừng tính cho đến khi có phản hồi.
concerns-case-ask-unsent = Ở đây không gửi thư: hãy gọi, hoặc chờ họ vào xem. Thời hạn tạm ngừng tính cho đến khi có phản hồi.
concerns-case-ask-send = Hỏi
concerns-case-assign = Giao cho ai đó
concerns-case-assign-label = Ai nhận
concerns-case-assign-nobody = Không ai: trả về đơn vị
concerns-case-assign-me = Tôi
concerns-case-assign-do = Giao
concerns-case-take = Nhận việc
concerns-case-give-back = Trả về đơn vị
concerns-case-classify = Đổi loại hoặc đơn vị
concerns-case-classify-hint = Hạn trả lời theo loại mới. Đơn vị khác nhận vụ việc như việc mới.
concerns-case-classify-do = Đổi
concerns-case-team-by-routing = Theo quy tắc của thành phố
concerns-case-close = Kết thúc không trả lời
concerns-case-close-reason = Lý do
concerns-case-close-choose = Chọn lý do
concerns-case-close-duplicate = Nếu đã có người phản ánh: mã phản ánh kia
concerns-case-close-text = Nội dung báo cho những người liên quan
concerns-case-close-do = Kết thúc vụ việc
concerns-case-reopen = Mở lại
concerns-case-reopen-why = Vì sao
concerns-case-reopen-do = Mở lại
concerns-case-locate = Đặt lên bản đồ
concerns-case-locate-said = Lời người phản ánh: “{ $text }”
concerns-case-locate-where = Đường, địa danh hoặc cột
concerns-case-locate-find = Tìm
concerns-case-locate-found = Có phải ở đây không?
concerns-case-locate-none = Không có địa điểm nào khớp. Hãy thử từ khác, hoặc chạm vào bản đồ.
concerns-case-locate-point = Tọa độ: vĩ độ, kinh độ
concerns-case-locate-do = Đặt ở đây
concerns-case-locate-tap = Hoặc chạm vào chỗ đó trên bản đồ
concerns-case-locate-tap-alt = Bản đồ: chạm vào chỗ đó
concerns-case-locate-nearer = Phóng to
concerns-case-locate-farther = Thu nhỏ
concerns-case-moderate = Ẩn hoặc sửa lời viết
concerns-case-edit-title = Tiêu đề
concerns-case-edit-details = Chi tiết
concerns-case-edit-place = Địa điểm bằng lời
concerns-case-edit-save = Lưu lời viết mới
concerns-case-edit-hint = Lời viết trước vẫn nằm trong lịch sử.
concerns-case-redact = Xóa vĩnh viễn dữ liệu cá nhân
concerns-case-redact-hint = Sửa lời viết thành những gì được giữ lại, và chọn xóa thêm những gì. Việc này không rút lại được.
concerns-case-redact-title = Tiêu đề giữ lại
concerns-case-redact-details = Chi tiết giữ lại
concerns-case-redact-place = Lời mô tả địa điểm giữ lại
concerns-case-redact-gone = Những mục này sẽ mất:
concerns-case-redact-contact = Tên, email và điện thoại của người phản ánh
concerns-case-redact-answers = Câu trả lời cho các câu hỏi
concerns-case-redact-point = Điểm trên bản đồ
concerns-case-redact-entry = { $who }: “{ $text }”
concerns-case-redact-picture = Ảnh { $n }
concerns-case-redact-always = Các bản viết trước, bản nháp, thư về vụ việc và từ tìm kiếm cũ luôn bị xóa. Nhật ký ghi rằng đã xóa, không ghi đã xóa gì.
concerns-case-redact-do = Xóa vĩnh viễn

## Diễn biến
concerns-case-resident = Người dân
concerns-case-you = Bạn
concerns-case-program = Chương trình
concerns-case-reported = <b>{ $who }</b> gửi phản ánh { $channel }.
concerns-case-taken = <b>{ $who }</b> đã nhận việc.
concerns-case-given = <b>{ $who }</b> đã giao cho { $to }.
concerns-case-given-back = <b>{ $who }</b> đã trả về đơn vị.
concerns-case-freed = { $name } không còn xem được hoặc xử lý được nữa, nên vụ việc trở về đơn vị.
concerns-case-noted = <b>{ $who }</b> đã viết ghi chú.
concerns-case-asked = <b>{ $who }</b> đã hỏi người dân.
concerns-case-replied = <b>{ $who }</b> đã phản hồi.
concerns-case-said-more = <b>{ $who }</b> đã nói thêm.
concerns-case-supported = <b>{ $who }</b> bấm “tôi cũng vậy”.
concerns-case-rated = <b>{ $who }</b> cho biết đã ổn chưa: { $rating }.
concerns-case-resumed = <b>{ $who }</b> tiếp tục không chờ phản hồi; thời hạn đã tạm ngừng tính { $span }.
concerns-case-classified = <b>{ $who }</b> đổi thành { $to } (trước là { $from }), ở { $team }.
concerns-case-moved = <b>{ $who }</b> đã giao cho { $team } (trước ở { $from }).
concerns-case-located = <b>{ $who }</b> đã đặt lên bản đồ.
concerns-case-published = <b>{ $who }</b> đã công khai.
concerns-case-hidden = <b>{ $who }</b> đã ẩn khỏi công chúng.
concerns-case-released = <b>{ $who }</b> đã công khai phần người phản ánh bổ sung.
concerns-case-withheld = <b>{ $who }</b> đã giữ lại cho cán bộ phần người phản ánh bổ sung.
concerns-case-edited = <b>{ $who }</b> đã sửa lời viết.
concerns-case-redacted = <b>{ $who }</b> đã xóa dữ liệu cá nhân.
concerns-case-answered = <b>{ $who }</b> đã trả lời.
concerns-case-closed = <b>{ $who }</b> đã kết thúc: { $reason }.
concerns-case-reopened = <b>{ $who }</b> đã mở lại.
concerns-case-duplicate = <b>{ $who }</b> đã kết thúc <a>{ $reference }</a> vì trùng.
concerns-case-undone = <b>{ $who }</b> đã rút lại { $act }.
concerns-case-happened = <b>{ $who }</b> đã thay đổi gì đó.
concerns-case-act-assigned = việc giao người nhận
concerns-case-act-classified = việc đổi loại hoặc đơn vị
concerns-case-act-located = địa điểm
concerns-case-act-published = việc công khai
concerns-case-act-hidden = việc ẩn
concerns-case-act-released = việc công khai phần bổ sung
concerns-case-act-withheld = việc giữ lại phần bổ sung
concerns-case-act-closed = việc kết thúc
concerns-case-act-answered = câu trả lời

## Vừa làm gì
concerns-case-done-assign = Xong. Vụ việc đã đổi người nhận.
concerns-case-done-note = Đã lưu ghi chú của bạn.
concerns-case-done-keep = Những gì bạn gõ được giữ một ngày, chỉ riêng bạn thấy. Chưa gửi gì.
concerns-case-done-ask = Đã hỏi người dân, và thời hạn tạm ngừng tính.
concerns-case-done-resume = Thời hạn chạy tiếp.
concerns-case-done-classify = Đã đổi. Loại mới có hạn trả lời riêng; đổi đơn vị thì hạn giữ nguyên.
concerns-case-done-answer = Đã trả lời. Câu trả lời đọc được ngay trên trang vụ việc; thư gửi đi sau một phút. Rút lại trước đó thì không có thư nào được gửi.
concerns-case-done-close = Vụ việc đã kết thúc. Trang của vụ việc ghi ngay điều đó; thư gửi đi sau một phút. Rút lại trước đó thì không có thư nào được gửi.
concerns-case-done-answer-unsent = Đã trả lời. Câu trả lời đọc được ngay trên trang vụ việc; không có thư nào được gửi, vì hệ thống này không gửi thư.
concerns-case-done-close-unsent = Vụ việc đã kết thúc. Trang của vụ việc ghi ngay điều đó; không có thư nào được gửi, vì hệ thống này không gửi thư.
concerns-case-done-reopen = Vụ việc đã mở lại, với hạn trả lời mới.
concerns-case-done-locate = Vụ việc đã có trên bản đồ.
concerns-case-done-publish = Vụ việc đã công khai.
concerns-case-done-hide = Công chúng không còn thấy vụ việc.
concerns-case-done-release = Giờ mọi người đọc được phần này.
concerns-case-done-withhold = Công chúng không thấy phần này. Cán bộ và người phản ánh vẫn xem được.
concerns-case-done-edit = Đã lưu lời viết mới; lời viết cũ nằm trong lịch sử.
concerns-case-done-redact = Đã xóa vĩnh viễn.
concerns-case-done-undo = Đã rút lại.
concerns-case-done-intake = Đã ghi. Hãy đọc mã phản ánh cho người gọi.

## Có người nhanh hơn
concerns-stale-title = Người khác đã thay đổi vụ việc này trong lúc đó
concerns-stale-hint = Phần của bạn không mất, phần của họ không bị ghi đè. Hãy xem cả hai, rồi gửi lại phần của bạn hoặc bỏ qua.
concerns-stale-noted = Đồng nghiệp vừa để lại ghi chú
concerns-stale-noted-hint = Phần của bạn chưa gửi đi: ghi chú có thể làm nó khác đi. Hãy đọc, rồi gửi phần của bạn hoặc bỏ qua.
concerns-stale-mine = Của bạn
concerns-stale-theirs = Những gì đã diễn ra
concerns-stale-pictures = Ảnh bạn đã gửi đang chờ cùng vụ việc. Chỉ nhân viên thấy ảnh cho đến khi gửi cùng câu trả lời.
concerns-stale-send = Vẫn gửi phần của tôi
concerns-stale-over = Không có gì của bạn bị mất. Không gửi được nữa, nhưng bạn có thể giữ lại làm ghi chú cho đồng nghiệp.
concerns-stale-as-note = Giữ làm ghi chú
concerns-stale-leave = Bỏ qua
concerns-stale-back = Vụ việc { $reference }

## Cuộc gọi
concerns-intake-title = Một cuộc gọi, hoặc người đến quầy
concerns-intake-hint = Phím Tab đi từ ô này sang ô khác. Enter tìm những gì bạn gõ; Enter lần nữa là ghi lại.
concerns-intake-emergency = Nguy hiểm tính mạng: bảo người gọi hãy gọi { $number } trước.
concerns-intake-elsewhere = Việc này không thuộc thành phố và không được ghi lại. Hãy nói với người gọi:
concerns-intake-place = Ở đâu?
concerns-intake-find-place = Tìm địa điểm
concerns-intake-places = Các địa điểm khớp
concerns-intake-places-several = Có nhiều địa điểm khớp; hãy chọn một
concerns-intake-error-places = Có nhiều địa điểm khớp. Hãy chọn đúng nơi, hoặc chỉ giữ lời nói.
concerns-intake-words-only = Không phải các chỗ này: giữ lời nói
concerns-intake-place-later = Không có địa điểm nào khớp. Lời nói được giữ lại, và sẽ có người đặt vụ việc lên bản đồ sau.
concerns-intake-spot = Cụ thể chỗ nào
concerns-intake-what = Việc gì vậy?
concerns-intake-find-kind = Tìm loại việc
concerns-intake-kinds = Các loại khớp
concerns-intake-kind-none = Không có loại nào khớp. Hãy chọn trong danh sách.
concerns-intake-kind-other = Loại khác
concerns-intake-kind-as-found = Như đã tìm thấy
concerns-intake-error-what = Hãy ghi việc gì, theo lời người gọi, hoặc chọn một loại.
concerns-intake-error-elsewhere = Việc này không thuộc thành phố: hãy nói với người gọi những gì ghi ở đây, hoặc chọn loại khác.
concerns-intake-details = Theo lời người gọi
concerns-intake-caller = Ai gọi
concerns-intake-phone = Điện thoại
concerns-intake-name = Tên
concerns-intake-mail = Email
concerns-intake-caller-find = Vụ việc trước đây
concerns-intake-namesakes = { $count } vụ việc của người có tên này
concerns-intake-namesakes-hint = Có thể là người khác. Hãy hỏi số điện thoại hoặc địa chỉ trước khi nhắc đến.
concerns-intake-caller-hint = Mỗi lần tra cứu đều được ghi lại.
concerns-intake-channel = Đến bằng cách nào
concerns-intake-private = Không đưa lên bản đồ
concerns-intake-go = Tra
concerns-intake-save = Ghi lại
concerns-intake-known = Cuộc gọi này đã được ghi lại với mã { $reference }, bằng lời khác. Những gì bạn sửa sau đó không có trong hồ sơ ấy: hãy bổ sung ở đó, hoặc nếu đây là cuộc gọi khác thì ghi lại bên dưới.

## Tệp
concerns-export-title = Danh sách này thành tệp
concerns-export-hint = CSV, gồm các vụ việc của danh sách đúng như lúc này, theo thứ tự của nó. Giờ là UTC.
concerns-export-bom = Cho bảng tính (bắt đầu bằng dấu thứ tự byte)
concerns-export-contacts = Kèm tên, email và điện thoại của người phản ánh
concerns-export-contacts-hint = Việc lấy ra được ghi lại. Hãy xóa tệp khi đã dùng xong.
concerns-export-take = Lấy tệp
concerns-export-columns = Nội dung các cột
concerns-export-column = Cột
concerns-export-meaning = Ý nghĩa
concerns-export-reference = Mã phản ánh đã báo cho người phản ánh
concerns-export-reported-at = Phản ánh lúc nào
concerns-export-received-at = Vào hệ thống này lúc nào
concerns-export-channel = Đến bằng cách nào: web, phone, counter, letter, street, import
concerns-export-language = Ngôn ngữ của người phản ánh
concerns-export-category = Mã của loại
concerns-export-category-name = Tên của loại
concerns-export-department = Mã của đơn vị
concerns-export-department-name = Tên của đơn vị
concerns-export-area = Mã của khu vực
concerns-export-area-name = Tên của khu vực
concerns-export-place = Địa điểm bằng lời
concerns-export-lat = Vĩ độ, theo độ WGS 84
concerns-export-lon = Kinh độ, theo độ WGS 84
concerns-export-title-column = Tiêu đề
concerns-export-details = Người dân đã viết gì
concerns-export-answers = Câu trả lời cho các câu hỏi của loại đó
concerns-export-state = new, working, waiting, answered hoặc closed
concerns-export-late = true khi chưa xong, đã quá hạn và thời hạn đang chạy
concerns-export-visibility = public, review, private hoặc hidden
concerns-export-assignee = Ai nhận
concerns-export-due-at = Hạn trả lời
concerns-export-paused-minutes = Thời hạn đã tạm ngừng tính bao nhiêu phút
concerns-export-ended-at = Trả lời hoặc đóng lúc nào
concerns-export-close-reason = Vì sao đóng mà không trả lời
concerns-export-in-time = true khi câu trả lời đúng hạn
concerns-export-hours = Số giờ tròn từ lúc phản ánh đến lúc kết thúc, không kể thời gian tạm ngừng tính
concerns-export-rating = Người dân đánh giá câu trả lời: 3 đã ổn, 2 một phần, 1 chưa ổn
concerns-export-reopened = Quay lại bao nhiêu lần
concerns-export-people = Bao nhiêu người nói: người phản ánh, và những người bấm “tôi cũng vậy”
concerns-export-name = Tên người phản ánh
concerns-export-mail = Email người phản ánh
concerns-export-phone = Điện thoại người phản ánh
