CREATE TABLE t (a integer, b text);
CREATE TABLE log (a integer, b text, at timestamp DEFAULT now());
CREATE RULE also AS ON INSERT TO t DO ALSO INSERT INTO log (a, b) VALUES (NEW.a, 'new ' || NEW.b);
CREATE RULE instead_of AS ON UPDATE TO t WHERE OLD.a > 1 AND NEW.b IS DISTINCT FROM OLD.b DO INSTEAD UPDATE log SET b = NEW.b WHERE log.a = OLD.a;
CREATE RULE nothing AS ON DELETE TO t WHERE OLD.a = 0 DO INSTEAD NOTHING;
CREATE RULE several AS ON DELETE TO t DO ALSO (DELETE FROM log WHERE a = OLD.a; NOTIFY deleted; SELECT count(*) FROM log);
INSERT INTO t VALUES (1, 'one');
