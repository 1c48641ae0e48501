CREATE DOMAIN required AS integer NOT NULL;
CREATE DOMAIN required_with_default AS integer DEFAULT 1 NOT NULL CHECK (VALUE > 0);
