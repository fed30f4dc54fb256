-- How many people live in a commune, as the statistics office says: what registration is measured against.
CREATE TABLE population_figure (
    commune_code text        NOT NULL,
    as_of        date        NOT NULL,
    persons      bigint      NOT NULL,
    source       text        NOT NULL,
    imported_at  timestamptz NOT NULL,
    imported_by  text        NOT NULL,
    CONSTRAINT pk_population_figure PRIMARY KEY (commune_code, as_of),
    CONSTRAINT fk_population_figure_commune_code FOREIGN KEY (commune_code) REFERENCES territory (code),
    CONSTRAINT ck_population_figure_persons CHECK (persons >= 0)
);
COMMENT ON TABLE population_figure IS 'Population by commune and day; reference data, seen everywhere';
COMMENT ON COLUMN population_figure.source IS 'Who counted or estimated it';
