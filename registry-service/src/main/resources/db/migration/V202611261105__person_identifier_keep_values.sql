-- A hash made anew with another key changes nothing that is registered: the value is sealed as it was, and nothing is kept.
DROP TRIGGER person_identifier_is_kept ON person_identifier;
CREATE TRIGGER person_identifier_is_kept
    BEFORE DELETE ON person_identifier
    FOR EACH ROW EXECUTE FUNCTION keep_person();
CREATE TRIGGER person_identifier_change_is_kept
    BEFORE UPDATE OF person_id, kind, position, blind_index ON person_identifier
    FOR EACH ROW
    WHEN (OLD.person_id <> NEW.person_id
          OR OLD.kind <> NEW.kind
          OR OLD.position <> NEW.position
          OR (OLD.blind_index <> NEW.blind_index AND OLD.sealed <> NEW.sealed))
    EXECUTE FUNCTION keep_person();
