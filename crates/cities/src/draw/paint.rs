use super::{Options, View};
use crate::model::City;

pub fn svg(_: &City, _: &View, _: &Options) -> String {
    String::new()
}
