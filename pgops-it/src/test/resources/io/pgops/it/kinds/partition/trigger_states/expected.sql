-- FUNCTION note(); owner: postgres
CREATE FUNCTION trigger_states.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION trigger_states.note();

-- TABLE m_root; owner: postgres
CREATE TABLE trigger_states.m_root (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE trigger_states.m_root;

-- TABLE other; owner: postgres
CREATE TABLE trigger_states.other (
    a integer
);
-- drop: DROP TABLE trigger_states.other;

-- TABLE z_middle; owner: postgres
CREATE TABLE trigger_states.z_middle (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE trigger_states.z_middle;

-- TABLE a_leaf; owner: postgres
CREATE TABLE trigger_states.a_leaf (
    a integer
);
-- drop: DROP TABLE trigger_states.a_leaf;

-- TABLE ATTACH a_leaf; owner: postgres
ALTER TABLE ONLY trigger_states.z_middle ATTACH PARTITION trigger_states.a_leaf FOR VALUES IN (1);

-- TABLE ATTACH other; owner: postgres
ALTER TABLE ONLY trigger_states.m_root ATTACH PARTITION trigger_states.other FOR VALUES IN (2);

-- TABLE ATTACH z_middle; owner: postgres
ALTER TABLE ONLY trigger_states.m_root ATTACH PARTITION trigger_states.z_middle FOR VALUES IN (1);

-- TABLE DATA a_leaf; owner: postgres
COPY trigger_states.a_leaf (a) FROM stdin;

-- TABLE DATA other; owner: postgres
COPY trigger_states.other (a) FROM stdin;

-- TRIGGER m_root alike; owner: postgres
CREATE TRIGGER alike BEFORE INSERT ON trigger_states.m_root FOR EACH ROW EXECUTE FUNCTION trigger_states.note();
-- drop: DROP TRIGGER alike ON trigger_states.m_root;

-- TRIGGER m_root all_replica; owner: postgres
CREATE TRIGGER all_replica BEFORE INSERT ON trigger_states.m_root FOR EACH ROW EXECUTE FUNCTION trigger_states.note();
ALTER TABLE trigger_states.m_root ENABLE REPLICA TRIGGER all_replica;
-- drop: DROP TRIGGER all_replica ON trigger_states.m_root;

-- TRIGGER m_root below_disabled; owner: postgres
CREATE TRIGGER below_disabled BEFORE INSERT ON trigger_states.m_root FOR EACH ROW EXECUTE FUNCTION trigger_states.note();
-- drop: DROP TRIGGER below_disabled ON trigger_states.m_root;

-- TRIGGER z_middle below_disabled; owner: postgres
ALTER TABLE trigger_states.z_middle DISABLE TRIGGER below_disabled;

-- TRIGGER a_leaf below_disabled; owner: postgres
ALTER TABLE trigger_states.a_leaf ENABLE TRIGGER below_disabled;

-- TRIGGER m_root leaf_always; owner: postgres
CREATE TRIGGER leaf_always BEFORE INSERT ON trigger_states.m_root FOR EACH ROW EXECUTE FUNCTION trigger_states.note();
ALTER TABLE trigger_states.m_root DISABLE TRIGGER leaf_always;
-- drop: DROP TRIGGER leaf_always ON trigger_states.m_root;

-- TRIGGER a_leaf leaf_always; owner: postgres
ALTER TABLE trigger_states.a_leaf ENABLE ALWAYS TRIGGER leaf_always;

-- TRIGGER m_root root_only; owner: postgres
CREATE TRIGGER root_only BEFORE INSERT ON trigger_states.m_root FOR EACH ROW EXECUTE FUNCTION trigger_states.note();
ALTER TABLE trigger_states.m_root DISABLE TRIGGER root_only;
-- drop: DROP TRIGGER root_only ON trigger_states.m_root;

-- TRIGGER other root_only; owner: postgres
ALTER TABLE trigger_states.other ENABLE TRIGGER root_only;

-- TRIGGER z_middle root_only; owner: postgres
ALTER TABLE trigger_states.z_middle ENABLE TRIGGER root_only;
