-- Which communes share a border: a household may be served in the next commune, and is perhaps registered there.
CREATE TABLE territory_neighbour (
    code           text NOT NULL,
    neighbour_code text NOT NULL,
    CONSTRAINT pk_territory_neighbour PRIMARY KEY (code, neighbour_code),
    CONSTRAINT fk_territory_neighbour_code FOREIGN KEY (code) REFERENCES territory (code),
    CONSTRAINT fk_territory_neighbour_neighbour_code FOREIGN KEY (neighbour_code) REFERENCES territory (code),
    CONSTRAINT ck_territory_neighbour_other CHECK (code <> neighbour_code)
);
COMMENT ON TABLE territory_neighbour IS 'Neighbouring communes; each pair is kept in both directions';
