-- Whether anybody looked at a person as a possible duplicate is asked for every person of a push that is undone.
CREATE INDEX ix_review_person_id ON review (person_id);
