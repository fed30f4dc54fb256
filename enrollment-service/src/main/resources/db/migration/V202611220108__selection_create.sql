-- Each going through the candidates of a programme in order of rank, and what it came to.
CREATE TABLE selection (
    id           uuid        NOT NULL,
    programme_id uuid        NOT NULL,
    number       integer     NOT NULL,
    placed       integer     NOT NULL,
    waiting      integer     NOT NULL,
    under_review integer     NOT NULL,
    selected_at  timestamptz NOT NULL,
    CONSTRAINT pk_selection PRIMARY KEY (id),
    CONSTRAINT uq_selection_programme_id_number UNIQUE (programme_id, number),
    CONSTRAINT fk_selection_programme_id FOREIGN KEY (programme_id) REFERENCES programme (id)
);
COMMENT ON TABLE selection IS 'Selections, kept to show how places were given out';
