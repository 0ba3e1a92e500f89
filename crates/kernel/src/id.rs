//! Ids inside the product are UUID version 7, each kind a type of its own so that they cannot be mixed up.

/// Declares an id type; the impls for sqlx are spelled out so that a slice that declares one need not depend on sqlx: `kernel::id!(/// A concern. ConcernId);`
#[macro_export]
macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            $crate::serde::Serialize, $crate::serde::Deserialize,
        )]
        #[serde(crate = "kernel::serde", transparent)]
        pub struct $name(pub $crate::uuid::Uuid);

        impl<DB: $crate::sqlx::Database> $crate::sqlx::Type<DB> for $name
        where
            $crate::uuid::Uuid: $crate::sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <$crate::uuid::Uuid as $crate::sqlx::Type<DB>>::type_info()
            }
            fn compatible(ty: &DB::TypeInfo) -> bool {
                <$crate::uuid::Uuid as $crate::sqlx::Type<DB>>::compatible(ty)
            }
        }
        impl<'r, DB: $crate::sqlx::Database> $crate::sqlx::Decode<'r, DB> for $name
        where
            $crate::uuid::Uuid: $crate::sqlx::Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, $crate::sqlx::error::BoxDynError> {
                <$crate::uuid::Uuid as $crate::sqlx::Decode<'r, DB>>::decode(value).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }
        impl From<$crate::uuid::Uuid> for $name {
            fn from(id: $crate::uuid::Uuid) -> Self {
                Self(id)
            }
        }
    };
}

extern crate self as kernel;

id!(
    /// A city: the tenant.
    CityId
);
id!(
    /// A person who may sign in.
    AccountId
);

/// Where new ids and secrets come from: the system's randomness in the product, a seed in tests and the demo.
pub trait Ids: Send + Sync {
    /// A new UUID version 7 whose time part is `at`.
    fn uuid(&self, at: crate::Instant) -> uuid::Uuid;
    /// Fills `out` with bytes that nobody can guess.
    fn fill(&self, out: &mut [u8]);
    /// A private link's secret: 128 bits, as 26 letters and digits. Only its hash is stored.
    fn secret(&self) -> String {
        let mut bytes = [0u8; 16];
        self.fill(&mut bytes);
        crate::reference::base32(&bytes)
    }
}
