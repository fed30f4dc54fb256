-- What was granted. The two unique constraints are what makes a grant happen once, however often it is tried.
CREATE TABLE entitlement (
    id               uuid        NOT NULL,
    enrollment_id    text        NOT NULL,
    package_id       uuid        NOT NULL,
    package_version  integer     NOT NULL,
    cycle            text        NOT NULL,
    programme_id     text        NOT NULL,
    programme_code   text        NOT NULL,
    beneficiary_kind text        NOT NULL,
    beneficiary_id   text        NOT NULL,
    household_id     text        NOT NULL,
    commune_code     text        NOT NULL,
    territory_no     integer     NOT NULL,
    members          integer     NOT NULL,
    eligible_members integer     NOT NULL,
    granted_at       timestamptz NOT NULL,
    CONSTRAINT pk_entitlement PRIMARY KEY (id),
    CONSTRAINT uq_entitlement_enrollment_id_package_id_cycle UNIQUE (enrollment_id, package_id, cycle),
    CONSTRAINT uq_entitlement_beneficiary_id_package_id_cycle UNIQUE (beneficiary_id, package_id, cycle),
    CONSTRAINT fk_entitlement_package_version FOREIGN KEY (package_id, package_version)
        REFERENCES package_version (package_id, number),
    CONSTRAINT fk_entitlement_cycle FOREIGN KEY (package_id, cycle) REFERENCES cycle_opening (package_id, cycle)
);
CREATE INDEX ix_entitlement_programme_code_cycle ON entitlement (programme_code, cycle, id);
CREATE INDEX ix_entitlement_household_id ON entitlement (household_id, id);
COMMENT ON TABLE entitlement IS 'One package for one beneficiary in one cycle: also who left and came back gets it once';
COMMENT ON COLUMN entitlement.beneficiary_id IS 'Personal data: id of a person or household';
COMMENT ON COLUMN entitlement.household_id IS 'Personal data: id of a household';

CREATE TABLE entitlement_item (
    entitlement_id uuid    NOT NULL,
    ordinal        integer NOT NULL,
    territory_no   integer NOT NULL,
    kind           text    NOT NULL,
    code           text    NOT NULL,
    amount         numeric(20, 4),
    currency       text,
    quantity       integer,
    unit           text,
    CONSTRAINT pk_entitlement_item PRIMARY KEY (entitlement_id, ordinal),
    CONSTRAINT fk_entitlement_item_entitlement_id FOREIGN KEY (entitlement_id) REFERENCES entitlement (id),
    CONSTRAINT ck_entitlement_item_kind CHECK (
        CASE kind
            WHEN 'CASH' THEN amount >= 0 AND currency IS NOT NULL AND quantity IS NULL AND unit IS NULL
            WHEN 'IN_KIND' THEN quantity >= 0 AND unit IS NOT NULL AND amount IS NULL AND currency IS NULL
            WHEN 'SERVICE' THEN amount IS NULL AND currency IS NULL AND quantity IS NULL AND unit IS NULL
            ELSE false
        END)
);
COMMENT ON TABLE entitlement_item IS 'What an entitlement consists of, worked out when it was granted';

ALTER TABLE entitlement ENABLE ROW LEVEL SECURITY;
ALTER TABLE entitlement FORCE ROW LEVEL SECURITY;
CREATE POLICY entitlement_in_scope ON entitlement
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
ALTER TABLE entitlement_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE entitlement_item FORCE ROW LEVEL SECURITY;
CREATE POLICY entitlement_item_in_scope ON entitlement_item
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
