-- Where much is at stake two reviewers must agree; neither sees what the other said.
CREATE TABLE review_opinion (
    seq          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    review_id    uuid        NOT NULL,
    reviewer     text        NOT NULL,
    decision     text        NOT NULL,
    same_as      uuid,
    reason       text        NOT NULL,
    territory_no integer     NOT NULL,
    said_at      timestamptz NOT NULL,
    CONSTRAINT pk_review_opinion PRIMARY KEY (seq),
    CONSTRAINT fk_review_opinion_review_id FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT ck_review_opinion_decision CHECK (decision IN ('SAME', 'DIFFERENT'))
);
CREATE INDEX ix_review_opinion_review_id ON review_opinion (review_id);
ALTER TABLE review_opinion ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_opinion FORCE ROW LEVEL SECURITY;
CREATE POLICY review_opinion_in_scope ON review_opinion
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE review_opinion IS 'What each reviewer said of a review that needs two; append-only';
COMMENT ON COLUMN review_opinion.reason IS 'Personal data: free text of a reviewer';
