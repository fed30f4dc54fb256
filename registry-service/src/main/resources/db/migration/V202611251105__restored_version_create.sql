-- Whoever was corrected by a push that was undone is as they were registered, although their version went on.
CREATE TABLE restored_version (
    id      uuid   NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT pk_restored_version PRIMARY KEY (id, version)
);
COMMENT ON TABLE restored_version IS
    'Versions of persons and households that say what their registration said, since every later push was undone';
