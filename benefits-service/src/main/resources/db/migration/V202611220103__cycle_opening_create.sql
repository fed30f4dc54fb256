-- Which cycles of a package are open: a grant is made for open cycles only.
CREATE TABLE cycle_opening (
    package_id   uuid        NOT NULL,
    cycle        text        NOT NULL,
    opened_at    timestamptz NOT NULL,
    opened_by    text        NOT NULL,
    operation_id text,
    CONSTRAINT pk_cycle_opening PRIMARY KEY (package_id, cycle),
    CONSTRAINT fk_cycle_opening_package_id FOREIGN KEY (package_id) REFERENCES benefit_package (id),
    CONSTRAINT ck_cycle_opening_cycle CHECK (cycle ~ '^([0-9]{4}-(0[1-9]|1[0-2]|Q[1-4])|ONCE)$')
);
COMMENT ON TABLE cycle_opening IS 'Open cycles; operation_id is the work that grants to those already enrolled';
