//! Every SQL statement of the crate, and the functions that run them.

mod load;
mod rows;
mod save;

pub(crate) use load::{Stored, Versions, build, stored, versions};
pub(crate) use rows::Version;
pub(crate) use save::{
    Touched, add_department, add_place, areas, areas_there, close_department, delete_area, delete_department, delete_holiday, delete_place, departments_there,
    hold, holiday, insert_city, lose_streets, places_of, put_area, put_department, put_holiday, replace_holidays, replace_layers, replace_places,
    save_area_name, save_boundary, save_files, save_profile, save_week, touch, touch_part, untouch, update_department, update_place,
};

/// How many places one statement inserts; `insert_places.sql` has as many rows.
pub(crate) const PLACES_AT_ONCE: usize = 40;

store::statements! {
    VERSIONS = "select id, slug, version from city";
    CITY = "select id, slug, version, places_version, layers_version, country, zone, languages, brand, town, emergency, phone, mail, reopen_days, name,
        lat, lon, zoom, max_zoom, texts, week, boundary, attribution, layout from city where slug = $1";
    DEPARTMENTS = "select code, name, mail, phone, closed from city_department where city_id = $1 order by position, code";
    DEPARTMENTS_THERE = "select code, closed from city_department where city_id = $1";
    AREAS_THERE = "select code, level, closed from city_area where city_id = $1 order by position, code";
    AREAS = "select code, level, parent, name, population, approximate, shape, closed from city_area where city_id = $1 order by position, code";
    HOLIDAYS = "select day, name from city_holiday where city_id = $1 order by day";
    PLACES = "select code, kind, name, lat, lon, street from city_place where city_id = $1 order by list, position, code";
    LAYERS = "select file, kind, source, attribution, licence, drawn, content from city_layer where city_id = $1 order by position, file";

    INSERT_CITY = "insert into city (id, slug, version, places_version, layers_version, country, zone, languages, brand, town, emergency, phone, mail,
        reopen_days, name, lat, lon, zoom, max_zoom, texts, week, boundary, attribution, layout, created_at)
        values ($1, $2, 1, 1, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, '[]', '', '', '{}', $18) on conflict do nothing";
    UPDATE_CITY = "update city set country = $2, zone = $3, languages = $4, brand = $5, town = $6, emergency = $7, phone = $8, mail = $9, reopen_days = $10,
        name = $11, lat = $12, lon = $13, zoom = $14, max_zoom = $15, texts = $16 where id = $1";
    UPDATE_WEEK = "update city set week = $2 where id = $1";
    UPDATE_BOUNDARY = "update city set boundary = $2 where id = $1";
    UPDATE_FILES = "update city set attribution = $2, layout = $3 where id = $1";
    TOUCH = "update city set version = version + 1 where id = $1";
    HOLD = "update city set version = version where id = $1";
    UNTOUCH = "update city set version = version - 1 where id = $1";
    TOUCH_EXPECTED = "update city set version = version + 1 where id = $1 and version = $2";
    TOUCH_PLACES = "update city set places_version = version where id = $1";
    TOUCH_LAYERS = "update city set layers_version = version where id = $1";

    PUT_DEPARTMENT = "insert into city_department (city_id, code, position, name, mail, phone, closed) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (city_id, code) do update set position = excluded.position, name = excluded.name, mail = excluded.mail,
        phone = excluded.phone, closed = excluded.closed";
    ADD_DEPARTMENT = "insert into city_department (city_id, code, position, name, mail, phone, closed)
        values ($1, $2, (select coalesce(max(position), -1) + 1 from city_department where city_id = $1), $3, $4, $5, $6) on conflict do nothing";
    UPDATE_DEPARTMENT = "update city_department set name = $3, mail = $4, phone = $5 where city_id = $1 and code = $2";
    CLOSE_DEPARTMENT = "update city_department set closed = $3 where city_id = $1 and code = $2 and closed <> $3";
    DELETE_DEPARTMENT = "delete from city_department where city_id = $1 and code = $2";
    PUT_AREA = "insert into city_area (city_id, code, position, level, parent, name, population, approximate, shape, closed)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (city_id, code) do update set position = excluded.position, level = excluded.level,
        parent = excluded.parent, name = excluded.name, population = excluded.population,
        approximate = excluded.approximate, shape = excluded.shape, closed = excluded.closed";
    DELETE_AREA = "delete from city_area where city_id = $1 and code = $2";
    UPDATE_AREA_NAME = "update city_area set name = $3, population = $4 where city_id = $1 and code = $2";
    DELETE_HOLIDAYS = "delete from city_holiday where city_id = $1";
    HOLIDAY = "select day, name from city_holiday where city_id = $1 and day = $2";
    INSERT_HOLIDAY = "insert into city_holiday (city_id, day, name) values ($1, $2, $3)";
    PUT_HOLIDAY = "insert into city_holiday (city_id, day, name) values ($1, $2, $3) on conflict (city_id, day) do update set name = excluded.name";
    DELETE_HOLIDAY = "delete from city_holiday where city_id = $1 and day = $2";
    PLACES_OF = "select code, kind, name, lat, lon, street from city_place where city_id = $1 and list = $2 order by position, code";
    LOSE_STREETS = "update city_place set street = null where city_id = $1 and list = 'poles' and street is not null and not exists
        (select 1 from city_place s where s.city_id = $1 and s.list = 'streets' and s.code = city_place.street)";
    DELETE_PLACES = "delete from city_place where city_id = $1 and list = $2";
    DELETE_PLACE = "delete from city_place where city_id = $1 and list = $2 and code = $3";
    INSERT_PLACE = "insert into city_place (city_id, list, code, position, kind, name, lat, lon, street)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    INSERT_PLACES = include_str!("store/insert_places.sql");
    ADD_PLACE = "insert into city_place (city_id, list, code, position, kind, name, lat, lon, street)
        values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from city_place where city_id = $1 and list = $2), $4, $5, $6, $7, $8)
        on conflict do nothing";
    UPDATE_PLACE = "update city_place set kind = $4, name = $5, lat = $6, lon = $7, street = $8 where city_id = $1 and list = $2 and code = $3";
    DELETE_LAYERS = "delete from city_layer where city_id = $1";
    INSERT_LAYER = "insert into city_layer (city_id, file, position, kind, source, attribution, licence, drawn, content)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_long_statement_has_as_many_rows_as_are_bound() {
        assert_eq!(INSERT_PLACES.matches("($1, ").count(), PLACES_AT_ONCE);
        assert!(INSERT_PLACES.contains(&format!("${})", 1 + PLACES_AT_ONCE * 8)));
    }
}
