# Những gì mọi phía cùng nói: từ cho các mã, và những gì có thể nhập sai.

## Vụ việc đang ở đâu
concerns-state-new = Mới
concerns-state-working = Đang xử lý
concerns-state-waiting = Chờ phản hồi
concerns-state-answered = Đã trả lời
concerns-state-closed = Đã đóng
concerns-stop-answer = Câu trả lời

## Ai được xem
concerns-visibility-public = Công khai
concerns-visibility-review = Công khai sau khi xem lại
concerns-visibility-private = Riêng tư
concerns-visibility-hidden = Đã ẩn

## Đến bằng cách nào
concerns-channel-web = qua trang web
concerns-channel-phone = qua điện thoại
concerns-channel-counter = tại quầy
concerns-channel-letter = qua thư
concerns-channel-street = ngoài đường
concerns-channel-import = từ hệ thống khác

## Biết gì về địa điểm
concerns-place-point = Có trên bản đồ
concerns-place-none = Không có địa điểm
concerns-place-unlocated = Chưa tìm ra địa điểm

## Vì sao vụ việc kết thúc mà không có câu trả lời về nội dung
concerns-reason-not-ours = Không thuộc thành phố
concerns-reason-duplicate = Đã có người phản ánh
concerns-reason-not-found = Đến nơi không thấy gì
concerns-reason-no-reply = Không nhận được phản hồi
concerns-reason-withdrawn = Đã rút lại
concerns-reason-not-possible = Không thực hiện được

## Khi nào phản ánh được công khai
concerns-publication-at-once = Ngay lập tức
concerns-publication-after-review = Sau khi cán bộ xem lại
concerns-publication-never = Không bao giờ

## Có cần địa điểm không?
concerns-place-rule-required = Phải có địa điểm
concerns-place-rule-optional = Có thể có địa điểm
concerns-place-rule-none = Không có địa điểm

## Dạng
concerns-kind-report = Báo sự cố
concerns-kind-complaint = Phàn nàn
concerns-kind-request = Đề nghị
concerns-kind-suggestion = Góp ý

## Nhóm
concerns-group-lighting = Đèn đường
concerns-group-roads = Đường và vỉa hè
concerns-group-traffic = Giao thông và xe buýt
concerns-group-waste = Rác thải
concerns-group-water = Nước và thoát nước
concerns-group-trees = Cây xanh
concerns-group-parks = Công viên và sân chơi
concerns-group-animals = Động vật
concerns-group-buildings = Công trình xây dựng
concerns-group-noise = Tiếng ồn
concerns-group-other = Việc khác

## Câu hỏi
concerns-question-text = Chữ
concerns-question-number = Số
concerns-question-date = Ngày
concerns-question-choice = Chọn một trong nhiều
concerns-question-choices = Chọn một hoặc nhiều
concerns-question-notice = Một câu để đọc

## Những gì có thể sai
concerns-error-category = Hãy chọn đó là việc gì.
concerns-error-too-long = Dài quá; tối đa { $max } ký tự.
concerns-error-mail = Hãy viết địa chỉ email có dấu @, ví dụ ten@example.org.
concerns-error-mail-dot = Hãy viết địa chỉ email cho đủ: sau @ là một tên có dấu chấm, ví dụ example.org.
concerns-error-mail-strange = Trong địa chỉ email này có thứ không thể có, như dấu phẩy hay dấu cách. Hãy viết một địa chỉ, ví dụ ten@example.org.
concerns-error-phone = Hãy viết số điện thoại bằng chữ số, ví dụ +60 4-555 0100.
concerns-error-too-many-photos = Mỗi phản ánh có tối đa { $max } ảnh.
concerns-error-place-missing = Hãy cho biết ở đâu: chọn một địa điểm, hoặc viết bằng lời.
concerns-error-place-needed = “{ $kind }” cần có địa điểm. Bạn không biết tên? Hãy nói bằng lời của bạn nó ở đâu: nhân viên sẽ tìm ra.
concerns-error-place-outside = Chỗ này nằm ngoài thành phố. Hãy chọn chỗ trong thành phố, hoặc viết địa điểm bằng lời.
concerns-error-reported-at = Báo cáo này có ngày ở tương lai hoặc trước năm 1990. Hãy kiểm tra ngày.
concerns-error-question-missing = Hãy trả lời câu hỏi này.
concerns-error-choice-missing = Hãy chọn một.
concerns-error-choices-missing = Hãy chọn ít nhất một.
concerns-error-not-a-number = Hãy viết một số nguyên, bằng chữ số.
concerns-error-not-a-date = Hãy viết ngày theo thứ tự năm, tháng, ngày, ví dụ 2026-11-24.
concerns-error-not-an-option = Hãy chọn một trong các câu trả lời.
concerns-error-picture = Không đọc được ảnh này. Nhận ảnh JPEG, PNG, WebP và GIF đến 12 MB.
concerns-error-picture-of = Không đọc được ảnh thứ { $n } trong số ảnh bạn đã chọn. Nhận ảnh JPEG, PNG, WebP và GIF đến 12 MB.
concerns-error-picture-large = Ảnh này có quá nhiều điểm ảnh. Chỉ nhận đến { $millions } triệu, mỗi cạnh tối đa { $side }: hãy gửi bản nhỏ hơn.
concerns-error-picture-large-of = Ảnh thứ { $n } trong số ảnh bạn đã chọn có quá nhiều điểm ảnh. Chỉ nhận đến { $millions } triệu, mỗi cạnh tối đa { $side }: hãy gửi bản nhỏ hơn.
concerns-error-picture-named = Không đọc được “{ $name }”. Nhận ảnh JPEG, PNG, WebP và GIF đến 12 MB.
concerns-error-picture-named-large = “{ $name }” có quá nhiều điểm ảnh. Chỉ nhận đến { $millions } triệu, mỗi cạnh tối đa { $side }: hãy gửi bản nhỏ hơn.
concerns-error-picture-named-many = Không còn chỗ cho “{ $name }”: mỗi phản ánh có tối đa { $max } ảnh.
concerns-error-picture-named-together = “{ $name }” quá lớn khi gửi cùng các ảnh khác: mỗi lần gửi tối đa { $together } MB, mỗi ảnh tối đa 12 MB.
concerns-error-photos-together = Các ảnh này gộp lại quá lớn: mỗi lần gửi tối đa { $max } MB. Hãy chọn ít ảnh hơn, hoặc gửi từng ảnh một.
concerns-error-given-away = Vụ việc này không còn trong số những vụ bạn thấy: nay đơn vị khác phụ trách.
concerns-error-not-now = Vụ việc đã thay đổi trong lúc đó; bây giờ không làm được việc này nữa. Hãy mở lại để xem hiện trạng.
concerns-error-too-many = Gửi quá nhiều lần. Hãy đợi một lát rồi thử lại.
