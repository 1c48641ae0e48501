-- alone
-- neither default nor check say that they need the cast
CREATE CAST (bigint AS timestamp without time zone) WITHOUT FUNCTION;
CREATE DOMAIN a_moment AS bigint DEFAULT 1 CHECK (VALUE::timestamp > '1999-01-01');
CREATE DOMAIN a_default AS timestamp DEFAULT (1::bigint)::timestamp;
CREATE TABLE moments (a a_moment);
INSERT INTO moments VALUES (DEFAULT), (2);
CREATE FUNCTION a_function(bigint) RETURNS timestamp BEGIN ATOMIC SELECT $1::timestamp; END;
