-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY empty.class USING btree;
-- drop: DROP OPERATOR FAMILY empty.class USING btree;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS empty.class
    FOR TYPE bigint USING btree FAMILY empty.class AS
    STORAGE bigint;
-- drop: DROP OPERATOR CLASS empty.class USING btree;

-- OPERATOR FAMILY other; owner: postgres
CREATE OPERATOR FAMILY empty.other USING gist;
-- drop: DROP OPERATOR FAMILY empty.other USING gist;

-- OPERATOR CLASS other; owner: postgres
CREATE OPERATOR CLASS empty.other
    FOR TYPE box USING gist FAMILY empty.other AS
    STORAGE point;
-- drop: DROP OPERATOR CLASS empty.other USING gist;
