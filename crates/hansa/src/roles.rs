//! The roles that the program brings, as lists of permissions. A city changes them in the browser; here is what it begins with.

use accounts::RoleSeed;
use concerns as c;
use kernel::Permission;

/// In the order in which they are shown.
pub fn seeds() -> Vec<RoleSeed> {
    let viewer = vec![c::SEE];
    let inspector = [viewer.clone(), vec![c::INTAKE, c::WORK, c::CLASSIFY]].concat();
    let case_worker = [viewer.clone(), vec![c::INTAKE, c::CONTACT, c::WORK, c::ANSWER, c::CLASSIFY]].concat();
    let operator = [viewer.clone(), vec![c::INTAKE, c::CONTACT, c::WORK, c::ASSIGN, c::CLASSIFY, c::MODERATE]].concat();
    let supervisor = [case_worker.clone(), vec![c::ASSIGN, c::MODERATE, c::REDACT, c::EXPORT, jobs::MAIL_SEE, jobs::MAIL_RETRY, accounts::ACCESS_SEE]].concat();
    let role = |code, permissions, in_city| RoleSeed { code, permissions, in_city };
    vec![
        role("administrator", administrator(&supervisor), true),
        role("supervisor", supervisor, true),
        role("operator", operator, true),
        role("case-worker", case_worker, true),
        role("inspector", inspector, true),
        role("viewer", viewer, true),
        role("secretariat", vec![network::REGISTER], false),
    ]
}

/// Everything in the city; creating cities and writing the register as well, where the role is given for the whole installation.
fn administrator(supervisor: &[Permission]) -> Vec<Permission> {
    let mut all = supervisor.to_vec();
    for list in [c::PERMISSIONS, accounts::PERMISSIONS, cities::PERMISSIONS, jobs::PERMISSIONS, network::PERMISSIONS] {
        all.extend(list.iter().copied().filter(|p| !supervisor.contains(p)));
    }
    all
}
