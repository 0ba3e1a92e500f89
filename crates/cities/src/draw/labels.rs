pub(super) struct Labels;
