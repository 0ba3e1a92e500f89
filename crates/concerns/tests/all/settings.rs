//! Settings: the city folder's part, categories, routing and templates in the browser.

mod folder;
