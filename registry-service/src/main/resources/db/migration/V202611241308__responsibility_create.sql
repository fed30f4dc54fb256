-- Who does what where in which programme: the role matrix, in which gaps and duplicates can be found.
CREATE TABLE responsibility (
    id                uuid        NOT NULL,
    programme         text        NOT NULL,
    function          text        NOT NULL,
    organisation_code text        NOT NULL,
    territory_code    text        NOT NULL,
    territory_no      integer     NOT NULL,
    part              text        NOT NULL,
    mandate           text,
    starts_on         date        NOT NULL,
    ends_on           date,
    created_at        timestamptz NOT NULL,
    created_by        text        NOT NULL,
    CONSTRAINT pk_responsibility PRIMARY KEY (id),
    CONSTRAINT fk_responsibility_organisation_code FOREIGN KEY (organisation_code) REFERENCES organisation (code),
    CONSTRAINT fk_responsibility_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_responsibility_part CHECK (part IN ('ACCOUNTABLE', 'CONTRIBUTING')),
    CONSTRAINT ck_responsibility_days CHECK (starts_on <= ends_on)
);
CREATE INDEX ix_responsibility_programme ON responsibility (programme, function);
COMMENT ON TABLE responsibility IS 'Functions of organisations in programmes; reference data, seen everywhere, since who answers for a country answers for its parts';
COMMENT ON COLUMN responsibility.mandate IS 'The text the function rests on, such as a decree';
COMMENT ON COLUMN responsibility.ends_on IS 'The last day; null while none is set';
