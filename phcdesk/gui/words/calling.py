"""The words for calling somebody: what answers a number, and by which way one reaches it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def emergency_service_words(service: str) -> str:
    """What answers an emergency number; a service that is not one of ours is named as its source names it."""
    words = {
        "general": QCoreApplication.translate("Calling", "All emergencies"),
        "ambulance": QCoreApplication.translate("Calling", "Ambulance"),
        "police": QCoreApplication.translate("Calling", "Police"),
        "fire": QCoreApplication.translate("Calling", "Fire"),
    }
    return words.get(service, service)


def phone_type_words(kind: str) -> str:
    """By which way one reaches a number; blank for a voice call, which goes without saying."""
    words = {
        "": "",
        "voice": "",
        "text": QCoreApplication.translate("Calling", "text message"),
        "sms": QCoreApplication.translate("Calling", "text message"),
        "chat": QCoreApplication.translate("Calling", "chat"),
        "fax": QCoreApplication.translate("Calling", "fax"),
        "video": QCoreApplication.translate("Calling", "video call"),
        "textphone": QCoreApplication.translate("Calling", "textphone"),
        "whatsapp": QCoreApplication.translate("Calling", "WhatsApp"),
    }
    return words.get(kind, kind)
