-- In which order committees of communes see their households: a second kind of score, beside the computed one.
CREATE TABLE community_ranking (
    id           uuid        NOT NULL,
    commune_code text        NOT NULL,
    territory_no integer     NOT NULL,
    ranked_on    date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    CONSTRAINT pk_community_ranking PRIMARY KEY (id),
    CONSTRAINT fk_community_ranking_commune_code FOREIGN KEY (commune_code) REFERENCES territory (code)
);
ALTER TABLE community_ranking ENABLE ROW LEVEL SECURITY;
ALTER TABLE community_ranking FORCE ROW LEVEL SECURITY;
CREATE POLICY community_ranking_in_scope ON community_ranking
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE community_ranking IS 'Rankings that committees of communes made, the poorest household first';

CREATE TABLE community_rank (
    ranking_id   uuid    NOT NULL,
    household_id uuid    NOT NULL,
    territory_no integer NOT NULL,
    ranked_on    date    NOT NULL,
    rank         integer NOT NULL,
    tied         integer NOT NULL,
    ranked       integer NOT NULL,
    CONSTRAINT pk_community_rank PRIMARY KEY (ranking_id, household_id),
    CONSTRAINT fk_community_rank_ranking_id FOREIGN KEY (ranking_id) REFERENCES community_ranking (id),
    CONSTRAINT fk_community_rank_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_community_rank_rank CHECK (rank BETWEEN 1 AND ranked AND tied BETWEEN 1 AND ranked)
);
CREATE INDEX ix_community_rank_household_id ON community_rank (household_id, ranked_on, ranking_id);
ALTER TABLE community_rank ENABLE ROW LEVEL SECURITY;
ALTER TABLE community_rank FORCE ROW LEVEL SECURITY;
CREATE POLICY community_rank_in_scope ON community_rank
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE community_rank IS 'Ranks of households; the one of the latest day counts';
COMMENT ON COLUMN community_rank.rank IS 'Personal data: 1 for the poorest; tied households share a rank';
