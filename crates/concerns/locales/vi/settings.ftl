## Thư mục thành phố
concerns-problem-department = Trong departments.csv không có đơn vị “{ $value }”.
concerns-problem-department-closed = Đơn vị “{ $value }” đã đóng. Hãy ghi đơn vị khác nhận các phản ánh này.
concerns-problem-kind-department = “{ $kind }” được gửi đến đơn vị “{ $value }”, mà departments.csv không có. Hãy thêm vào đó, hoặc giao loại này cho đơn vị khác.
concerns-problem-kind-department-closed = “{ $kind }” được gửi đến đơn vị “{ $value }”, đơn vị này đã đóng. Hãy giao loại này cho đơn vị khác, hoặc đóng cả loại này (closed = true).
concerns-problem-kind-department-none = Không ai trả lời “{ $kind }”. Hãy giao loại này cho một đơn vị.
concerns-problem-category = Trong categories.toml không có loại “{ $value }”.
concerns-problem-area = Trong areas.geojson không có khu vực “{ $value }”.
concerns-problem-route-twice = “{ $value }” và khu vực này được phân hai lần; chỉ một dòng có hiệu lực.
concerns-problem-area-level = Quy tắc cho “{ $value }” sẽ không bao giờ được áp dụng: các vụ việc nằm trong khu vực cấp đầu tiên, “{ $level }”. Hãy ghi các khu vực đó.
concerns-problem-placeholder = { $value } không thay cho gì cả. Hãy kiểm tra chính tả; có thể chèn: { $list }.
concerns-problem-deadline = “{ $value }” không phải là hạn trả lời; hãy ghi “24 hours”, “8 working hours” hoặc “3 working days”.
concerns-problem-name-language = Thiếu tên bằng “{ $lang }”, ngôn ngữ thứ nhất của thành phố.
concerns-problem-options = Câu hỏi dạng “{ $kind }” chỉ có lựa chọn nếu là choice hoặc choices, và khi đó phải có ít nhất một.

## Menu
concerns-nav-categories = Loại phản ánh
concerns-nav-categories-hint = Người dân phản ánh được gì, với từ ngữ, câu hỏi, hạn trả lời và ai trả lời.
concerns-nav-routing = Ai trả lời ở đâu
concerns-nav-routing-hint = Những khu vực do đơn vị khác trả lời.
concerns-nav-templates = Câu trả lời mẫu
concerns-nav-templates-hint = Đoạn văn để cán bộ bắt đầu câu trả lời, bằng mọi ngôn ngữ.

## Loại phản ánh
concerns-settings-say = { $closed ->
    [0] Người dân chọn trong <lit>{ $offered } loại</lit>.
   *[other] Người dân chọn trong <lit>{ $offered } loại</lit>; { $closed } loại đã đóng.
}
concerns-settings-none = Chưa có gì để phản ánh. Hãy thêm loại đầu tiên.
concerns-settings-usual = Bắt đầu với những loại thường gặp: { $count } loại mà thành phố nào cũng có, từ đèn đường đến việc khẩn cấp, kèm thời hạn và những từ người dân hay dùng. Loại nào đã có thì giữ nguyên. Người dân thấy từng loại sau khi bạn xem và mở nó.
concerns-settings-usual-go = Bắt đầu với các loại thường gặp
concerns-settings-usual-no-department = Phần lớn thành phố bắt đầu với cùng một tá loại, có sẵn ở đây. Phải có người trả lời: <a>hãy thêm một phòng ban trước</a>.
concerns-settings-no-number = Thành phố chưa có số khẩn cấp, nên người gặp nguy hiểm không được chỉ gọi cho ai. <a>Thêm số</a>
concerns-settings-no-emergency = Không loại nào dẫn đến cứu hỏa, cấp cứu và công an: ai gõ “cháy nhà” ở đây sẽ gặp một loại phải chờ nhiều ngày. Có sẵn một loại, với những từ người dân hay dùng.
concerns-settings-add-emergency = Thêm loại cho việc khẩn cấp
concerns-settings-open = { $count } vụ việc chưa xong
concerns-settings-closed = Không mở cho người dân
concerns-settings-is-elsewhere = Người dân được cho biết ai phụ trách
concerns-settings-all-kinds = Mọi loại
concerns-settings-hours = { $n } giờ
concerns-settings-working-hours = { $n } giờ làm việc
concerns-settings-working-days = { $n } ngày làm việc
concerns-settings-add = Thêm loại
concerns-settings-add-lede = Hãy bắt đầu với những gì không thể thiếu. Người dân thấy loại này khi bạn mở nó, trên trang riêng của nó.
concerns-settings-add-no-department = Phải có người trả lời: <a>hãy thêm một phòng ban trước</a>.
concerns-settings-add-go = Tiếp tục
concerns-settings-code = Mã ngắn
concerns-settings-code-hint = Chữ thường, chữ số và dấu gạch nối; mã nằm trong địa chỉ và tệp, và giữ mãi. Để trống: lấy từ tên.

## Một loại
concerns-settings-lede = { $open ->
    [0] Người dân thấy gì khi chọn, và đơn vị có bao lâu. Không có vụ việc nào thuộc loại này chưa xong.
   *[other] Người dân thấy gì khi chọn, và đơn vị có bao lâu. { $open } vụ việc chưa xong giữ nguyên hạn trả lời đã có.
}
concerns-settings-done-saved = Đã lưu. Có hiệu lực với những gì đến từ bây giờ.
concerns-settings-done-saved-closed = Đã lưu. Loại này đang đóng: có hiệu lực khi được mở lại.
concerns-settings-done-closed = Người dân không chọn được nữa. Những gì đã phản ánh vẫn còn.
concerns-settings-done-opened = Người dân chọn được từ bây giờ.
concerns-settings-done-added = Đã thêm. Người dân thấy khi bạn mở nó.
concerns-settings-done-usual = Đã thêm. Hiện tất cả đều về một phòng ban. Hãy xem từng loại, và mở những loại mà thành phố nhận.
concerns-settings-done-removed = Đã bỏ.
concerns-settings-done-moved = Đã dời.
concerns-settings-stale = Người khác đã thay đổi mục này trong lúc đó
concerns-settings-stale-by = { $name } đã thay đổi mục này trong lúc bạn viết,
concerns-settings-stale-hint = Không mất gì cả: những gì bạn gõ nằm bên dưới. Hãy xem cả hai, và lưu bản đúng.
concerns-settings-stale-part = Phần
concerns-settings-stale-now = Như hiện nay
concerns-settings-stale-mine = Như bạn gõ
concerns-settings-seen = Người dân thấy gì
concerns-settings-name = Tên
concerns-settings-hint = Một dòng hướng dẫn
concerns-settings-words = Những từ giúp tìm ra loại này
concerns-settings-words-hint = Những cách nói khác của người dân, cách nhau bằng dấu phẩy.
concerns-settings-others = Cũng viết bằng { $names }
concerns-settings-deadline-team = Hạn trả lời và đơn vị
concerns-settings-deadline = Trả lời trong
concerns-settings-unit = Đơn vị tính
concerns-settings-unit-hours = giờ
concerns-settings-unit-working-hours = giờ làm việc
concerns-settings-unit-working-days = ngày làm việc
concerns-settings-department = Gửi đến
concerns-department-closed = { $name } (đã đóng)
concerns-category-closed = { $name } (đã đóng)
concerns-area-closed = { $name } (đã đóng)
concerns-settings-department-none = Không có đơn vị
concerns-settings-department-is-closed = Đơn vị này đã đóng, nhưng phản ánh mới thuộc loại này vẫn được gửi đến đó. Hãy chọn đơn vị tiếp nhận.
concerns-settings-by-area = { $count ->
    [0] Ở mọi nơi. <a>Một số khu vực do đơn vị khác?</a>
   *[other] <a>{ $count } quy tắc khu vực</a> chuyển đến nơi khác.
}
concerns-settings-effect-none = Tháng trước không có vụ việc nào thuộc loại này, nên chưa có gì để so sánh.
concerns-settings-effect-now = { $count } vụ việc tháng trước theo quy tắc này: <b>{ $intime } đúng hạn</b>.
concerns-settings-effect-other = Nếu là { $deadline } thì kết quả là <b>{ $intime }</b>.
concerns-settings-effect-how = Tính từ chính các vụ việc, không kể thời gian chờ người dân phản hồi.
concerns-settings-evidence = Cần ảnh trước khi trả lời
concerns-settings-evidence-hint = Tổ làm việc thêm một ảnh; người dân thấy nó cạnh ảnh của mình
concerns-settings-publication = Trên bản đồ công khai
concerns-settings-publication-hint = Tên và thông tin liên hệ thì không bao giờ
concerns-settings-more = Mọi mục khác
concerns-settings-group = Xếp dưới nhóm
concerns-settings-kind = Dạng
concerns-settings-place = Địa điểm
concerns-settings-icon = Hình
concerns-settings-emergency = Nguy hiểm: số khẩn cấp hiện trước
concerns-settings-emergency-hint = Người dân được nhắc gọi trước khi tiếp tục
concerns-settings-elsewhere = Việc này không thuộc thành phố
concerns-settings-elsewhere-hint = Ai chọn loại này thì đọc dòng này và không gửi phản ánh ở đây được. Để trống: thuộc thành phố.
concerns-settings-elsewhere-text = Cần đến đâu
concerns-settings-save = Lưu
concerns-settings-save-mine = Lưu những gì tôi gõ
concerns-settings-look = Xem trước
concerns-settings-last = Thay đổi lần cuối bởi { $name },
concerns-settings-last-never = Ở đây chưa thay đổi lần nào.
concerns-settings-history = Những gì đã thay đổi
concerns-settings-history-none = Ở đây chưa có gì thay đổi; vẫn như lúc nhập vào.
concerns-settings-somebody = Thư mục của thành phố
concerns-settings-act-added = đã thêm
concerns-settings-act-changed = đã thay đổi
concerns-settings-act-closed = đã bỏ khỏi danh sách người dân chọn
concerns-settings-act-opened = đã mở cho người dân
concerns-settings-act-removed = đã xóa
concerns-settings-was = { $part }: { $now }, trước là { $was }
concerns-settings-gone-closed = { $name }: đóng, không bỏ, vì phản ánh hoặc vai trò nhắc đến
concerns-settings-in-language = { $what }, { $language }
concerns-settings-compare-option-added = Câu trả lời mới: { $option }
concerns-settings-compare-option-gone = Câu trả lời bị bỏ: { $option }
concerns-settings-compare-option = Câu trả lời “{ $option }”
concerns-settings-compare-option-order = Thứ tự các câu trả lời thay đổi
concerns-settings-compare-question-added = Câu hỏi mới: { $question }
concerns-settings-compare-question-gone = Câu hỏi bị bỏ: { $question }
concerns-settings-compare-question = { $question } ({ $part })
concerns-settings-compare-question-order = Thứ tự các câu hỏi thay đổi
concerns-settings-offered = Mở cho người dân
concerns-settings-other-part = Mục khác
concerns-settings-yes = Có
concerns-settings-no = Không
concerns-settings-offer = Mở cho người dân
concerns-settings-offer-hint = Từ lúc đó, loại này tìm được và có trong danh sách ở chỗ gửi phản ánh.
concerns-settings-offer-go = Mở
concerns-settings-offer-astray = { $count ->
   *[other] { $count } quy tắc này gửi phản ánh loại này đến một đơn vị đã đóng. Trước hết hãy đổi ở <a>ai trả lời ở đâu</a>:
}
concerns-settings-close = Bỏ khỏi danh sách
concerns-settings-close-hint = { $open ->
    [0] Không ai chọn được nữa. Những gì đã phản ánh vẫn còn, cùng số liệu. Bạn có thể mở lại bất cứ lúc nào.
   *[other] Không ai chọn được nữa. { $open } vụ việc chưa xong vẫn tiếp tục, và những gì đã phản ánh vẫn còn. Bạn có thể mở lại bất cứ lúc nào.
}
concerns-settings-close-named = Có người mang vai trò chỉ dành cho loại này. Vai trò ấy giữ nguyên; hãy giao vai trò khác nếu họ cần làm tiếp.
concerns-settings-close-go = Không mở cho người dân nữa

## Hình vẽ điện thoại
concerns-settings-preview = Như người dân sẽ thấy
concerns-settings-preview-step = Câu { $number } trên { $of }
concerns-settings-preview-question = Việc gì vậy?
concerns-settings-preview-best = Hợp nhất với “{ $typed }”
concerns-settings-preview-within = được trả lời trong { $deadline }
concerns-settings-preview-emergency = Có người gặp nguy hiểm? Hãy gọi { $number } trước.

## Câu hỏi
concerns-settings-questions = Câu hỏi
concerns-settings-questions-none = Chỉ hỏi địa điểm, lời viết và ảnh.
concerns-settings-question = Câu hỏi
concerns-settings-question-new = Thêm câu hỏi
concerns-settings-question-lede = Chỉ hỏi những gì tổ làm việc không tự thấy được: thêm một câu hỏi là bớt đi một số phản ánh.
concerns-settings-question-words = Câu hỏi
concerns-settings-question-kind = Trả lời bằng
concerns-settings-question-remove = Bỏ
concerns-settings-question-remove-hint = Câu này không hỏi nữa. Các câu trả lời đã có vẫn ở lại với vụ việc.
concerns-settings-required = Bắt buộc trả lời
concerns-settings-required-hint = Không trả lời thì phản ánh không đi tiếp
concerns-settings-options = Các câu trả lời để chọn
concerns-settings-options-hint = Mỗi câu một dòng, cho “chọn một trong nhiều” và “chọn một hoặc nhiều”. Dòng trống không tính.
concerns-settings-options-count = { $count } câu trả lời
concerns-settings-options-more = Thêm dòng
concerns-settings-options-full = Trang này không chứa thêm câu trả lời được nữa. Danh sách dài hơn thì đưa vào bằng thư mục thành phố.
concerns-settings-option-number = Câu trả lời { $number }
concerns-settings-option-at = Thứ tự
concerns-settings-option-off = Bỏ
concerns-settings-option-gone = Đã bỏ
concerns-settings-options-order = Thứ tự các câu trả lời
concerns-settings-up = Đưa lên: { $question }
concerns-settings-down = Đưa xuống: { $question }

## Ai trả lời ở đâu
concerns-settings-routing-say = { $count ->
    [0] Mọi vụ việc đến <lit>đơn vị của loại đó</lit>, dù ở đâu.
   *[other] Vụ việc đến đơn vị của loại đó, trừ <lit>{ $count } quy tắc</lit>.
}
concerns-settings-routing-idle = { $count ->
   *[other] Còn { $count } quy tắc thuộc loại hiện không nhận phản ánh; trang của loại đó có liên kết tới quy tắc.
}
concerns-settings-routing-no-areas = Thành phố này chưa có khu vực; nếu có, đơn vị khác có thể trả lời ở một số khu vực.
concerns-settings-routing-kind = Loại
concerns-settings-routing-own = Gửi đến
concerns-settings-routing-but = Nhưng ở
concerns-settings-routing-same = Mọi nơi như nhau
concerns-settings-as-kind = Đơn vị của từng loại
concerns-settings-everywhere-else = Mọi nơi khác
concerns-settings-no-area = Không thuộc khu vực nào
concerns-settings-routing-title = { $kind }: ai trả lời ở đâu
concerns-settings-routing-lede = { $department } trả lời, trừ nơi bạn chọn đơn vị khác. Vụ việc chưa xong vẫn ở đơn vị hiện tại.
concerns-settings-routing-lede-all = Đơn vị của từng loại trả lời, trừ nơi bạn chọn một đơn vị khác cho tất cả. Quy tắc riêng của một loại cho khu vực được xét trước. Vụ việc chưa xong vẫn ở đơn vị hiện tại.
concerns-settings-routing-as = Không có quy tắc
concerns-settings-routing-look = Xem sẽ thay đổi gì
concerns-settings-routing-effect = Sẽ thay đổi gì
concerns-settings-routing-effect-none = Không gì cả: vụ việc nào cũng đến nơi như hiện nay.
concerns-settings-routing-moves = Từ <b>{ $from }</b> sang <b>{ $to }</b>
concerns-settings-routing-moved = { $count ->
    [0] Trong 30 ngày qua, không vụ việc nào sẽ đến đó.
   *[other] Trong 30 ngày qua, { $count } vụ việc sẽ đến đó.
}
concerns-settings-routing-stay = { $count ->
    [0] Ở đó không còn việc nào chưa xong.
   *[other] { $count } vụ việc chưa xong vẫn ở { $from }.
}

## Câu trả lời mẫu
concerns-settings-templates-say = { $count ->
    [0] Cán bộ bắt đầu mọi câu trả lời từ trang trống.
   *[other] Cán bộ có thể bắt đầu với <lit>{ $count } mẫu</lit>.
}
concerns-settings-template-new = Thêm mẫu
concerns-settings-template-lede = Cán bộ bắt đầu từ mẫu và sửa chỗ không hợp. Người dân nhận bằng ngôn ngữ của phản ánh.
concerns-settings-template-for = Dành cho loại việc
concerns-use-answer = để trả lời
concerns-use-ask = để hỏi
concerns-use-close = để đóng mà không trả lời
concerns-settings-template-use = Dùng để làm gì
concerns-settings-error-use = Hãy cho biết dùng để làm gì: ít nhất một mục.
concerns-settings-template-braces = Bàn tiếp nhận điền lời của vụ việc vào <b>{ $reference }</b>, <b>{ $place }</b>, <b>{ $department }</b> và <b>{ $category }</b>.
concerns-settings-template-title = Tiêu đề, cho cán bộ
concerns-settings-template-text = Nội dung
concerns-settings-template-example = Ví dụ
concerns-settings-template-remove = Bỏ
concerns-settings-template-remove-hint = Cán bộ không dùng mẫu này được nữa. Những câu trả lời đã gửi vẫn còn.

## Những gì có thể sai
concerns-settings-error-code = “{ $value }” không dùng làm mã được: chữ thường, chữ số và dấu gạch nối, tối đa 40, và không phải “new” hay “edit”.
concerns-settings-error-code-taken = “{ $value }” đã có người dùng.
concerns-settings-error-many = Đã có { $max }, và đó là tối đa.
concerns-settings-error-text-missing = Hãy viết mục này bằng ngôn ngữ thứ nhất của thành phố: thiếu ngôn ngữ khác thì dùng bản này.
concerns-settings-error-department = Hãy chọn một đơn vị chưa đóng.
concerns-settings-error-offer-rules = { $count ->
   *[other] { $count } quy tắc gửi phản ánh loại này đến một đơn vị đã đóng. Trước hết hãy chọn đơn vị khác cho quy tắc đó.
}
concerns-settings-error-kind-in-use = Có phản ánh, quy tắc, văn bản hoặc vai trò của ai đó nhắc đến loại này nên không thể bỏ. Hãy bỏ quy tắc, văn bản và vai trò đó trước, hoặc đóng loại này.
concerns-settings-kind-remove = Bỏ
concerns-settings-kind-remove-hint = Chỉ bỏ hẳn được loại mà không phản ánh, quy tắc hay văn bản nào nhắc đến.
concerns-settings-gone-by = { $name } đã bỏ mục này: { $when }.
concerns-settings-remove-changed = Có người đã thay đổi mục này sau khi bạn mở trang: { $what }. Hãy xem lại, và bấm lần nữa nếu vẫn muốn bỏ.
concerns-settings-remove-changed-by = { $name } đã thay đổi mục này sau khi bạn mở trang: { $what }. Hãy xem lại, và bấm lần nữa nếu vẫn muốn bỏ.
concerns-settings-error-cases-many = Còn hơn { $max } hồ sơ đang mở. Hãy để lại lúc này và chuyển cho đơn vị khác tại bàn làm việc.
concerns-settings-error-deadline = Hãy ghi hạn trả lời bằng một số nguyên, từ 1 đến 10.000.
concerns-settings-error-options-missing = Hãy ghi ít nhất một câu trả lời để chọn.
concerns-settings-error-options-extra = Chỉ “chọn một trong nhiều” và “chọn một hoặc nhiều” mới có câu trả lời để chọn. Hãy bỏ chúng, hoặc chọn cách trả lời khác.
concerns-settings-error-option-unshown = Câu trả lời “{ $option }” không có dòng nào ở đây, và lời của nó thiếu trong ngôn ngữ thứ nhất của thành phố hoặc quá dài. Hãy sửa nó trong thư mục thành phố.
concerns-settings-error-area = Hãy chọn mỗi khu vực một lần, trong các khu vực của thành phố.
concerns-settings-error-placeholder = { $value } không ứng với gì cả. Hãy xem lại chính tả.
concerns-settings-error-area-level = Quy tắc này sẽ không bao giờ được áp dụng: các vụ việc nằm trong khu vực cấp đầu tiên. Hãy chọn các khu vực đó.
concerns-settings-area-below = { $name } (không được áp dụng: không phải khu vực cấp đầu tiên)
