# Những gì có thể sai với cài đặt của thành phố và các tệp trong thư mục của nó.
cities-error-no-city = Không có thành phố nào như vậy.
cities-error-no-code = Không có gì mang mã “{ $code }”. Có thể ai đó đã bỏ đi.
cities-error-changed = Người khác đã thay đổi thành phố trong lúc đó. Phần của bạn chưa được lưu; hãy xem hiện trạng mới rồi thử lại.
cities-error-in-use = “{ $code }” đang có trong phản ánh, cài đặt hoặc vai trò của ai đó, nên không bỏ được. Bạn có thể đóng: sẽ không có gì mới được giao cho nó.
cities-error-problems = Có { $count } chỗ sai trong tệp. Chưa có gì thay đổi.

## Ô nhập
cities-problem-code = “{ $value }” không phải là mã. Hãy dùng chữ thường a đến z, chữ số và dấu gạch nối, tối đa 40.
cities-problem-code-missing = Hãy ghi mã: chữ thường a đến z, chữ số và dấu gạch nối, tối đa 40.
cities-problem-code-made = “{ $value }”, tạo từ tên, là mã của một khu vực đã có, và như vậy sẽ thay đổi khu vực đó. Hãy ghi mã ấy nếu đúng là khu vực đó, hoặc ghi mã khác.
cities-problem-slug = “{ $value }” không thể là địa chỉ. Hãy dùng chữ thường a đến z, chữ số và dấu gạch nối, tối đa 40: ví dụ { $suggestion }.
cities-problem-twice = “{ $value }” đã có rồi; chỉ được một lần.
cities-problem-place-twice = Địa điểm này đã có trong tệp: cùng loại, tên và vị trí. Nếu là địa điểm khác, hãy ghi mã cho nó.
cities-problem-holiday-there = Ngày này đã là ngày nghỉ: “{ $name }”. Hãy xóa ngày nghỉ đó trước, hoặc chọn ngày khác.
cities-problem-code-twice = Mã “{ $value }” đã có rồi; chỉ được một lần.
cities-problem-reserved = “{ $value }” là địa chỉ một trang của chương trình này. Hãy chọn địa chỉ khác, ví dụ { $suggestion }. Đã dùng: { $list }.
cities-problem-name-missing = Hãy đặt tên bằng ít nhất một ngôn ngữ.
cities-problem-too-long = Dài quá; tối đa { $max } ký tự.
cities-problem-choice = “{ $value }” không nằm trong: { $list }.
cities-problem-choice-missing = Còn thiếu. Hãy ghi một trong: { $list }.
cities-problem-unknown = Ở đây không có “{ $value }”.
cities-problem-range = Hãy ghi một số nguyên từ { $min } đến { $max }.
cities-problem-whole = Hãy ghi một số nguyên không âm.
cities-problem-country = “{ $value }” không phải là quốc gia. Hãy ghi hai chữ hoa theo ISO 3166-1, ví dụ KR.
cities-problem-country-missing = Hãy ghi quốc gia bằng hai chữ hoa, ví dụ KR.
cities-problem-zone = “{ $value }” không phải là múi giờ. Hãy ghi tên IANA, ví dụ Asia/Seoul.
cities-problem-zone-missing = Hãy ghi múi giờ bằng tên IANA, ví dụ Asia/Seoul.
cities-problem-language = “{ $value }” không phải là mã ngôn ngữ, hoặc có hai lần. Hãy ghi en, ar, zh-Hans.
cities-problem-languages = Hãy chọn ít nhất một ngôn ngữ, tối đa { $max }.
cities-problem-colour = “{ $value }” không phải là màu. Hãy ghi dấu thăng và sáu chữ số, ví dụ #7a2d12.
cities-problem-phone = “{ $value }” không phải là số điện thoại.
cities-problem-mail = “{ $value }” không phải là địa chỉ email.
cities-problem-position = Hãy ghi vĩ độ và kinh độ theo độ: vĩ độ từ -90 đến 90, kinh độ từ -180 đến 180.
cities-problem-hours = “{ $value }” không phải là giờ làm việc. Hãy ghi 08:00-13:00; nửa đêm cuối ngày là 24:00.
cities-problem-hours-order = Các khoảng giờ của ngày này chồng lên nhau hoặc sai thứ tự.
cities-problem-week-empty = Hãy ghi giờ làm việc cho ít nhất một ngày: hạn trả lời tính theo đó.
cities-problem-date = “{ $value }” không phải là ngày. Hãy ghi năm, tháng, ngày, ví dụ 2026-12-25.
cities-problem-number = Hãy ghi số sơn trên đó, tối đa { $max } ký tự.

## Tệp
cities-problem-file-missing = Thiếu tệp này.
cities-problem-file-unknown = Tệp này không thuộc thư mục thành phố. Có thể tên bị viết sai.
cities-problem-file-unreadable = Không đọc được tệp: { $why }.
cities-problem-file-too-big = Tệp quá lớn; tối đa { $max } MB.
cities-problem-folder-too-big = Thư mục quá lớn; tối đa { $max } MB.
cities-problem-files-too-many = Thư mục có quá nhiều tệp; tối đa { $max }.
cities-problem-not-utf8 = Từ đây trở đi tệp không phải UTF-8. Hãy lưu tệp dạng UTF-8.
cities-problem-control-character = Có một ký tự điều khiển không văn bản nào có. Tệp có thể bị hỏng.
cities-problem-rows-too-many = Quá nhiều; tối đa { $max }.
cities-problem-departments-none = Thành phố cần ít nhất một đơn vị: phải có người trả lời.
cities-problem-takes-over = Hãy chọn đơn vị nhận những việc gửi đến đơn vị này. Đó phải là một đơn vị khác và chưa đóng.
cities-problem-areas-none = Tệp này không có khu vực nào. Nếu nhận, mọi khu vực hiện có sẽ bị đóng.
cities-problem-parent-closed = “{ $value }” đã đóng, còn khu vực nằm trong đó thì chưa. Hãy đóng cả khu vực này, hoặc mở khu vực kia.
cities-problem-parent-ring = Chính “{ $value }” nằm trong khu vực này. Hãy bỏ khu vực cha của một trong số đó: hai khu vực không thể chứa lẫn nhau.
cities-problem-areas-outside = { $count } trên { $total } nằm ngoài ranh giới thành phố: vĩ độ và kinh độ có bị đổi chỗ không? GeoJSON ghi kinh độ trước.
cities-problem-some-outside = { $count } trên { $total } nằm ngoài ranh giới thành phố: { $names }.
cities-problem-far = { $count } trên { $total } nằm cách trung tâm thành phố hơn 200 km: { $names }. Có phải vĩ độ và kinh độ bị đổi chỗ? GeoJSON ghi kinh độ trước.
cities-problem-places-outside = Địa điểm: { $count } trên { $total } nằm ngoài ranh giới thành phố: { $names }.
cities-problem-places-far = Địa điểm: { $count } trên { $total } nằm cách trung tâm thành phố hơn 200 km: { $names }. Có phải vĩ độ và kinh độ bị đổi chỗ?
cities-problem-street = Không có đường nào mang mã “{ $value }”. Hãy nhập đường ấy trước, hoặc để trống.
cities-problem-streets-unknown = { $count } trên { $total } nêu một đường mà thành phố không có: { $names }. Các mục này được nhận mà không kèm đường; muốn giữ, hãy nhập các đường ấy trước theo mã.
cities-problem-areas-overlap = Các khu vực này chồng lên nhau: { $names }. Phản ánh ở đó thuộc về khu vực có mã nhỏ hơn.

## CSV
cities-problem-csv = Đây không phải là CSV đọc được.
cities-problem-column-unknown = Ở đây không có cột này. Có thể bị viết sai.
cities-problem-column-missing = Thiếu cột này.
cities-problem-column-twice = Cột này có hai lần.
cities-problem-row-length = Dòng này có { $found } ô, dòng đầu có { $wanted }. Có thể thiếu dấu phẩy, hoặc có dấu phẩy trong đoạn chữ không đặt trong ngoặc kép.
cities-problem-line-break = Có chỗ xuống dòng trong văn bản này. Hãy viết trên một dòng: nối phần sau vào.
cities-problem-quote-open = Một dấu ngoặc kép trong dòng này chưa được đóng: phần sau nó được đọc thành một văn bản. Hãy đóng dấu ấy lại, hoặc bỏ đi.

## TOML
cities-problem-toml = Từ đây trở đi không phải là TOML: { $text }
cities-problem-ends = Tệp kết thúc ở đây, và có chỗ chưa được đóng lại. Dòng cuối: { $text }
cities-problem-empty = Tệp này trống.
cities-problem-key-unknown = Ở đây không có khóa này. Có thể bị viết sai.
cities-problem-key-missing = Thiếu khóa này.
cities-problem-type =
    { $wanted ->
        [number] Ở đây cần một số.
        [whole] Ở đây cần một số nguyên.
        [boolean] Hãy ghi true hoặc false.
        [list] Ở đây cần một danh sách.
        [table] Ở đây cần một bảng (table).
       *[other] Ở đây cần một đoạn chữ, không có ký tự điều khiển và không quá dài.
    }

## GeoJSON
cities-problem-json = Từ đây trở đi không phải là JSON: { $text }
cities-problem-member-twice = Mục này xuất hiện hai lần trong cùng một đối tượng của tệp, mà chỉ một lần được đọc: hãy giữ lại mục đúng.
cities-problem-geojson = Đây không phải là GeoJSON: một FeatureCollection, một Feature, hoặc chỉ riêng hình.
cities-problem-property-unknown = Ở đây không có thuộc tính này. Có thể bị viết sai.
cities-problem-properties-aside = Ở đây không dùng các thuộc tính này, nên bỏ qua: { $names }. Nếu có thuộc tính nào lẽ ra phải dùng, thì tên của nó bị viết sai.
cities-problem-geometry = Hình này không hợp ở đây: khu vực là Polygon hoặc MultiPolygon, đường và đường ray là LineString hoặc MultiLineString, địa điểm là Point.
cities-problem-geometry-empty = Hình này trống.
cities-problem-ring = Một vòng cần ít nhất bốn vị trí và kết thúc ở chỗ bắt đầu.
cities-problem-ring-tangled = Vòng này đi từ đầu này sang đầu kia hàng nghìn lần, không ranh giới nào như vậy. Hãy xem nó trong chương trình bản đồ và vẽ lại.
cities-problem-ring-crosses = Vòng này tự cắt chính nó, như hình chiếc nơ: hãy xếp các góc theo thứ tự đi vòng quanh nó.
cities-problem-ring-flat = Đường bao không khép lấy gì: nó đi rồi quay lại.
cities-problem-line = Một đường cần ít nhất hai vị trí.
cities-problem-points-too-many = Hình này có quá nhiều điểm. Hãy đơn giản hóa.
cities-problem-boundary = Địa giới là một hình, Polygon hoặc MultiPolygon: dạng Feature, hoặc riêng hình đó.
cities-problem-boundary-centre = Giữa bản đồ nằm ngoài địa giới này: vĩ độ và kinh độ có bị đổi chỗ không? GeoJSON ghi kinh độ trước.
cities-problem-boundary-big = Địa giới này rộng { $wide } km và cao { $high } km: một nước có thể lớn như vậy, nhưng thành phố thì không. Có đúng tệp không?
cities-problem-area-meridian = Khu vực này nằm ở cả hai phía của kinh tuyến 180, và hiện chưa nhận được khu vực như vậy. Hãy chia thành hai khu vực, mỗi phía một khu vực.
cities-problem-boundary-meridian = Địa giới này nằm ở cả hai phía của kinh tuyến 180, và hiện chưa nhận được địa giới như vậy. Hãy chỉ lấy phía có thị trấn và bỏ phía kia ra khỏi tệp; hoặc không dùng địa giới: khi đó phản ánh có thể ở bất cứ đâu.
cities-problem-layer-file = “{ $value }” không phải là tên tệp của lớp bản đồ. Hãy ghi chữ thường, chữ số và dấu gạch nối, rồi .geojson, mỗi tên một lần.
