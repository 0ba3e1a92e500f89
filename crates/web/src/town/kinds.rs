//! The kinds of town: each a list of houses, a landmark in the gap between them, and what stands around.

use super::Dice;

#[derive(Clone, Copy)]
pub(super) enum Roof {
    Flat,
    Pitch,
    /// A stepped gable.
    Gable,
    /// A storey set back.
    Step,
    Dome,
    /// One slope.
    Lean,
    /// Two storeys set back, and a mast.
    Crown,
    /// A low roof with upturned eaves.
    Eaves,
    /// A water tank.
    Tank,
}

/// A house: its left edge, the height of its eaves, its width.
#[derive(Clone, Copy)]
pub(super) struct House {
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub roof: Roof,
}

#[derive(Clone, Copy)]
pub(super) enum Far {
    /// Blocks from this height on, by so much more.
    Blocks(i32, i32),
    Peaks,
    /// A low town with spires.
    Spires,
}

#[derive(Clone, Copy)]
pub(super) enum Plant {
    Conifer,
    Palm,
    Round,
}

pub(super) struct Kind {
    pub houses: &'static [House],
    /// How much higher or lower its own face may make a house.
    pub sway: i32,
    pub far: Far,
    /// The blocks to both sides: from this height on, by so much more, and how many in ten have a pitched roof.
    pub mid: (i32, i32, i32),
    pub plants: &'static [(Plant, i32, i32)],
    /// Finished markup. Its lights are round, so that none is taken for a window.
    pub landmark: &'static str,
    /// What lies before the quay.
    pub afloat: &'static str,
}

pub(super) fn of(kind: &str) -> Kind {
    match kind {
        "strait" => STRAIT,
        "hills" => HILLS,
        "harbour" => HARBOUR,
        "towers" => TOWERS,
        _ => STEPPE,
    }
}

/// The houses of one town; two towns of a kind are not the same.
pub(super) fn houses(kind: &Kind, seed: u64) -> Vec<House> {
    let mut dice = Dice::new(seed, 0);
    kind.houses.iter().map(|h| House { y: h.y + dice.between(-kind.sway, kind.sway), ..*h }).collect()
}

const fn house(x: i32, y: i32, w: i32, roof: Roof) -> House {
    House { x, y, w, roof }
}

const STEPPE: Kind = Kind {
    houses: &[
        house(30, 150, 86, Roof::Flat),
        house(122, 196, 70, Roof::Pitch),
        house(198, 108, 74, Roof::Flat),
        house(278, 176, 92, Roof::Dome),
        house(452, 128, 78, Roof::Step),
        house(536, 186, 74, Roof::Pitch),
        house(616, 96, 70, Roof::Flat),
        house(692, 164, 86, Roof::Step),
    ],
    sway: 5,
    far: Far::Blocks(50, 100),
    mid: (60, 90, 4),
    plants: &[
        (Plant::Conifer, -430, 56),
        (Plant::Conifer, -402, 44),
        (Plant::Conifer, -130, 60),
        (Plant::Conifer, -14, 56),
        (Plant::Conifer, 440, 56),
        (Plant::Conifer, 786, 60),
        (Plant::Conifer, 880, 56),
        (Plant::Conifer, 980, 64),
        (Plant::Conifer, 1008, 46),
        (Plant::Conifer, 1250, 58),
    ],
    landmark: "<path class=\"town-near\" d=\"M405 292q3-60-16-118h8q12 44 14 70 2-26 14-70h8q-19 58-16 118z\"/>\
<path class=\"town-trim\" d=\"M391 172q-12-20-6-34 8 14 12 34zM431 172q12-20 6-34-8 14-12 34z\"/>\
<circle class=\"town-lit\" cx=\"411\" cy=\"150\" r=\"19\"/><path class=\"town-near\" d=\"M409.5 108h3v24h-3z\"/>",
    afloat: "",
};

const STRAIT: Kind = Kind {
    houses: &[
        house(24, 170, 78, Roof::Pitch),
        house(104, 180, 72, Roof::Gable),
        house(178, 164, 76, Roof::Pitch),
        house(256, 120, 80, Roof::Flat),
        house(450, 150, 84, Roof::Tank),
        house(538, 180, 74, Roof::Gable),
        house(614, 168, 78, Roof::Pitch),
        house(696, 130, 78, Roof::Flat),
    ],
    sway: 4,
    far: Far::Blocks(40, 90),
    mid: (56, 80, 5),
    plants: &[
        (Plant::Palm, -250, 80),
        (Plant::Palm, -70, 84),
        (Plant::Palm, 12, 96),
        (Plant::Palm, 446, 74),
        (Plant::Palm, 786, 100),
        (Plant::Palm, 872, 80),
        (Plant::Palm, 1010, 92),
    ],
    landmark: "<path class=\"town-near\" d=\"M352 292V168h10v-10q0-8 6-12 6 4 6 12v10h10V292zM386 292v-84h58v84z\"/>\
<path class=\"town-trim\" d=\"M388 208q-6-32 27-42 33 10 27 42z\"/>\
<path class=\"town-bulb\" d=\"M413.8 148h2.4v18h-2.4z\"/><circle class=\"town-bulb\" cx=\"415\" cy=\"146\" r=\"4\"/>\
<circle class=\"town-lit\" cx=\"368\" cy=\"179\" r=\"4.5\"/>",
    afloat: "",
};

const HILLS: Kind = Kind {
    houses: &[
        house(26, 168, 80, Roof::Pitch),
        house(110, 192, 70, Roof::Eaves),
        house(186, 138, 74, Roof::Tank),
        house(266, 164, 84, Roof::Pitch),
        house(464, 146, 76, Roof::Tank),
        house(544, 178, 76, Roof::Eaves),
        house(626, 128, 72, Roof::Flat),
        house(702, 172, 80, Roof::Pitch),
    ],
    sway: 5,
    far: Far::Peaks,
    mid: (34, 44, 7),
    plants: &[
        (Plant::Conifer, -410, 62),
        (Plant::Round, -270, 50),
        (Plant::Conifer, -120, 66),
        (Plant::Conifer, -92, 48),
        (Plant::Round, 6, 54),
        (Plant::Round, 794, 56),
        (Plant::Conifer, 880, 70),
        (Plant::Conifer, 908, 50),
        (Plant::Round, 1080, 52),
        (Plant::Conifer, 1240, 64),
    ],
    landmark: "<path class=\"town-trim\" d=\"M387 292v-54h48v54zM394 238v-32h34v32zM400 206v-32h22v32z\"/>\
<path class=\"town-near\" d=\"M362 243q16-4 27-24h44q11 20 27 24zM373 208q13-4 22-20h32q9 16 22 20zM384 175q12-4 18-20h18q6 16 18 20z\
M409 156v-18h4v18zM379 292v-8h64v8zM384 284v-7h54v7z\"/>\
<path class=\"town-ground\" d=\"M404 277v-30h14v30z\"/><circle class=\"town-lit\" cx=\"411\" cy=\"136\" r=\"5\"/>\
<path class=\"town-bulb\" d=\"M363 249a2.4 2.4 0 014.8 0a2.4 2.4 0 01-4.8 0zM454 249a2.4 2.4 0 014.8 0a2.4 2.4 0 01-4.8 0z\"/>",
    afloat: "",
};

const HARBOUR: Kind = Kind {
    houses: &[
        house(28, 160, 64, Roof::Gable),
        house(94, 140, 60, Roof::Pitch),
        house(156, 166, 66, Roof::Gable),
        house(224, 128, 62, Roof::Flat),
        house(288, 156, 72, Roof::Pitch),
        house(462, 150, 72, Roof::Gable),
        house(536, 126, 62, Roof::Pitch),
        house(600, 168, 64, Roof::Pitch),
        house(666, 134, 62, Roof::Gable),
        house(730, 160, 58, Roof::Lean),
    ],
    sway: 5,
    far: Far::Spires,
    mid: (36, 60, 5),
    plants: &[(Plant::Round, 8, 50), (Plant::Round, -250, 54), (Plant::Round, 1120, 56)],
    landmark: "<circle class=\"town-pool\" cx=\"411\" cy=\"138.5\" r=\"26\"/>\
<path class=\"town-near\" d=\"M395 292l7-138h18l7 138zM397 154v-5h28v5zM401 128l10-14 10 14zM409.5 104h3v12h-3zM372 292v-26h78v26z\"/>\
<path class=\"town-trim\" d=\"M400.4 186l1-20h19.2l1 20zM398 234l1.1-22h23.800l1.1 22zM403 149v-21h16v21z\"/>\
<circle class=\"town-lit\" cx=\"411\" cy=\"138.5\" r=\"8.5\"/>",
    afloat: "M-170 287h62l-9 12h-44zM-143 288v-70h2.5v70zM-138 282v-58q26 26 30 58zM-300 289h46l-8 10h-31zM-282 290v-48h2v48z\
M826 287h66l-9 12h-48zM854 288v-78h2.5v78zM859 282v-66q29 30 33 66zM960 288h56l-8 11h-40zM974 288v-16h22v16zM1006 286v-36h2v36z",
};

const TOWERS: Kind = Kind {
    houses: &[
        house(18, 138, 62, Roof::Flat),
        house(84, 104, 58, Roof::Step),
        house(148, 158, 64, Roof::Tank),
        house(218, 84, 60, Roof::Crown),
        house(284, 132, 66, Roof::Flat),
        house(470, 112, 62, Roof::Lean),
        house(538, 148, 62, Roof::Tank),
        house(606, 80, 58, Roof::Step),
        house(670, 124, 62, Roof::Flat),
        house(738, 152, 54, Roof::Lean),
    ],
    sway: 9,
    far: Far::Blocks(80, 120),
    mid: (80, 110, 0),
    plants: &[
        (Plant::Round, -300, 50),
        (Plant::Round, -130, 46),
        (Plant::Round, 0, 50),
        (Plant::Round, 360, 48),
        (Plant::Round, 458, 46),
        (Plant::Round, 806, 48),
        (Plant::Round, 960, 46),
        (Plant::Round, 1130, 50),
    ],
    landmark: "<path class=\"town-near\" d=\"M352 292q34-4 50-34l5-76h8l5 76q16 30 50 34zM395 164l5-12h22l5 12-8 20h-16zM408.5 152l1.5-58h2l1.5 58z\"/>\
<path class=\"town-lit\" d=\"M396 166h30l-2 5h-26z\"/><path class=\"town-trim\" d=\"M403 149h16v3h-16zM405 112h12v2h-12zM406 128h10v2h-10z\"/>\
<circle class=\"town-lit3\" cx=\"411\" cy=\"92\" r=\"3.5\"/>",
    afloat: "",
};
