-- Places per programme and area. The widest quota around a commune is the lock that guards all inside it.
CREATE TABLE quota (
    programme_id uuid    NOT NULL,
    area_code    text    NOT NULL,
    lo           integer NOT NULL,
    hi           integer NOT NULL,
    places       integer NOT NULL,
    taken        integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_quota PRIMARY KEY (programme_id, area_code),
    CONSTRAINT fk_quota_programme_id FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT ck_quota_interval CHECK (0 <= lo AND lo <= hi),
    CONSTRAINT ck_quota_places CHECK (places >= 0),
    CONSTRAINT ck_quota_taken CHECK (taken >= 0)
);
COMMENT ON TABLE quota IS 'Places per area; taken may exceed places after places were lowered, since nobody is sent away';
