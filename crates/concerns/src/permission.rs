//! What one may be allowed to do here: a closed list.

use kernel::Permission;

/// Open the desk and the cases of one's scope.
pub const SEE: Permission = Permission("concerns.see");
/// Take a report by phone or at the counter.
pub const INTAKE: Permission = Permission("concerns.intake");
/// See who reported; every look is logged.
pub const CONTACT: Permission = Permission("concerns.contact");
pub const ASSIGN: Permission = Permission("concerns.assign");
/// Write notes, ask the resident.
pub const WORK: Permission = Permission("concerns.work");
/// Answer and close.
pub const ANSWER: Permission = Permission("concerns.answer");
/// Change category, department and place.
pub const CLASSIFY: Permission = Permission("concerns.classify");
/// Publish, hide, edit.
pub const MODERATE: Permission = Permission("concerns.moderate");
/// Remove personal data for good.
pub const REDACT: Permission = Permission("concerns.redact");
pub const EXPORT: Permission = Permission("concerns.export");
pub const IMPORT: Permission = Permission("concerns.import");
/// Categories, routing and templates.
pub const SETTINGS: Permission = Permission("concerns.settings");

pub const PERMISSIONS: &[Permission] = &[SEE, INTAKE, CONTACT, ASSIGN, WORK, ANSWER, CLASSIFY, MODERATE, REDACT, EXPORT, IMPORT, SETTINGS];
