-- Full text: one contentless index; its rows are concerns by `search_id`. `open` holds what is public, `staff` the rest.
create virtual table concern_words using fts5(open, staff, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'", prefix='2 3');
