//! What a city has in a transaction: for who writes down that something is a department's or an area's.

use crate::folder::CityFolder;
use crate::model::{Area, City, Department, is_below};
use crate::{Error, store};
use ::store::Tx;
use kernel::CityId;
use std::collections::HashMap;

/// The departments and areas of a city, by their codes.
#[derive(Clone, Debug, Default)]
pub struct There {
    /// Whether each is closed.
    departments: HashMap<String, bool>,
    /// Level, and whether it is closed.
    areas: HashMap<String, (String, bool)>,
    first_level: Option<String>,
}

impl There {
    /// As they are in the transaction, and stay until its end: whoever adds, closes or removes one waits. What was read before may be gone by now.
    pub async fn of(tx: &mut Tx, city: CityId) -> Result<There, Error> {
        store::hold(tx, city).await?;
        let departments = store::departments_there(tx, city).await?;
        let areas = store::areas_there(tx, city).await?;
        let first_level = areas.iter().find(|a| !a.closed).map(|a| a.level.clone());
        let areas = areas.into_iter().map(|a| (a.code, (a.level, a.closed))).collect();
        Ok(There { departments: departments.into_iter().map(|d| (d.code, d.closed)).collect(), areas, first_level })
    }
    pub fn has_department(&self, code: &str) -> bool {
        self.departments.contains_key(code)
    }
    /// Does it take anything new?
    pub fn is_open(&self, department: &str) -> bool {
        self.departments.get(department).is_some_and(|closed| !closed)
    }
    pub fn has_area(&self, code: &str) -> bool {
        self.areas.contains_key(code)
    }
    /// Is it an area of today's division to which no case comes, because cases lie in those of the first level?
    pub fn is_below(&self, area: &str) -> bool {
        self.areas.get(area).is_some_and(|(level, closed)| is_below(level, *closed, self.first_level.as_deref()))
    }
    /// The level of areas in which cases lie.
    pub fn first_level(&self) -> Option<&str> {
        self.first_level.as_deref()
    }
}

/// A city in memory, for who only looks.
impl From<&City> for There {
    fn from(city: &City) -> Self {
        There::made_of(&city.departments, city.areas.all())
    }
}

/// A folder, for what stands in it.
impl From<&CityFolder> for There {
    fn from(folder: &CityFolder) -> Self {
        There::made_of(&folder.departments, &folder.areas)
    }
}

impl There {
    fn made_of(departments: &[Department], areas: &[Area]) -> There {
        There {
            departments: departments.iter().map(|d| (d.code.clone(), d.closed)).collect(),
            areas: areas.iter().map(|a| (a.code.clone(), (a.level.clone(), a.closed))).collect(),
            first_level: areas.iter().find(|a| !a.closed).map(|a| a.level.clone()),
        }
    }
}
