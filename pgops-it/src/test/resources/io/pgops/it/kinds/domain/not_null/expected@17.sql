-- DOMAIN required; owner: postgres
CREATE DOMAIN not_null.required AS integer
	CONSTRAINT required_not_null NOT NULL;
-- drop: DROP DOMAIN not_null.required;

-- DOMAIN required_with_default; owner: postgres
CREATE DOMAIN not_null.required_with_default AS integer DEFAULT 1
	CONSTRAINT required_with_default_check CHECK ((VALUE > 0))
	CONSTRAINT required_with_default_not_null NOT NULL;
-- drop: DROP DOMAIN not_null.required_with_default;
