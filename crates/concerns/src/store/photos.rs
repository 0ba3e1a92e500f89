//! The rows of pictures; their bytes are blobs.

store::statements! {
    INSERT = "insert into photo (city_id, id, concern_id, draft_hash, story_id, taken_by, blob, width, height, is_hidden, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, $10)";
    ATTACH = "update photo set concern_id = $3, draft_hash = null where city_id = $1 and id = $2 and concern_id is null";
    OF_CONCERN = "select id, story_id, taken_by, blob, width, height, is_hidden from photo
     where city_id = $1 and concern_id = $2 order by made_at, id";
    OF_DRAFT = "select id, story_id, taken_by, blob, width, height, is_hidden from photo where city_id = $1 and draft_hash = $2 order by made_at, id";
    ONE = "select id, story_id, taken_by, blob, width, height, is_hidden, concern_id from photo where city_id = $1 and id = $2";
    DELETE = "delete from photo where city_id = $1 and id = $2";
}
