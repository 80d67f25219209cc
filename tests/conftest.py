"""What the tests that need no browser share."""

import django
from django.conf import settings

# Once for all: who comes first decides what Django knows.
settings.configure(USE_I18N=False)
django.setup()
